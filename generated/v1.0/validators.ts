// Made by scripts/codegen.ts from openapi/v1.0.yaml and its overlays (prose, atlas, atlas-v1.0, conformance). Do not edit: npm run codegen.
// @ts-nocheck
import module0 from 'ajv-formats/dist/formats.js';
import module1 from 'ajv/dist/runtime/ucs2length.js';
import module2 from 'ajv/dist/runtime/equal.js';
export const s0 = validate21;
const schema6 = {"type":"string","pattern":"^([a-f0-9]{24})$"};
const pattern0 = new RegExp("^([a-f0-9]{24})$", "u");

function validate21(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-f0-9]{24})$"},message:"must match pattern \""+"^([a-f0-9]{24})$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const s1 = validate22;
const schema7 = {"type":"boolean"};

function validate22(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const s3 = validate23;
const schema8 = {"type":"integer","minimum":1,"maximum":500};

function validate23(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 500 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate23.errors = vErrors;
return errors === 0;
}

export const s4 = validate24;
const schema9 = {"type":"integer","minimum":1};

function validate24(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate24.errors = vErrors;
return errors === 0;
}

export const s5 = validate25;
const schema10 = {"type":"string","pattern":"^(?:.*;)?[ \\t]*[Mm][Aa][Xx]-[Aa][Gg][Ee][ \\t]*=[ \\t]*\"?[0-9]+"};
const pattern1 = new RegExp("^(?:.*;)?[ \\t]*[Mm][Aa][Xx]-[Aa][Gg][Ee][ \\t]*=[ \\t]*\"?[0-9]+", "u");

function validate25(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:.*;)?[ \\t]*[Mm][Aa][Xx]-[Aa][Gg][Ee][ \\t]*=[ \\t]*\"?[0-9]+"},message:"must match pattern \""+"^(?:.*;)?[ \\t]*[Mm][Aa][Xx]-[Aa][Gg][Ee][ \\t]*=[ \\t]*\"?[0-9]+"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const s6 = validate26;
const schema11 = {"type":"object","properties":{"links":{"$ref":"part6"},"results":{"type":"array","items":{"$ref":"part7"}},"totalCount":{"type":"integer","format":"int32","minimum":0}},"required":["results"]};
const schema12 = {"type":"array","items":{"type":"object","properties":{"href":{"type":"string"},"rel":{"type":"string"}}}};

function validate27(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.href !== undefined){
if(typeof data0.href !== "string"){
const err0 = {instancePath:instancePath+"/" + i0+"/href",schemaPath:"#/items/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.rel !== undefined){
if(typeof data0.rel !== "string"){
const err1 = {instancePath:instancePath+"/" + i0+"/rel",schemaPath:"#/items/properties/rel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":"string","format":"date-time"},"groupId":false,"labels":{"$ref":"part8"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"links":{"$ref":"part6"},"password":false,"roles":{"type":"array","items":{"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase","<a custom role name>"]}},"required":["databaseName","roleName"]}},"scopes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"type":{"type":"string","enum":["CLUSTER","DATA_LAKE"]}},"required":["name","type"]}},"username":{"type":"string","maxLength":1024},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"required":["databaseName","roles","username"]};
const formats0 = module0.fullFormats["date-time"];
const schema14 = {"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":255},"value":{"type":"string","minLength":1,"maxLength":255}}}};
const func2 = (module1.default ?? module1);

function validate30(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key !== undefined){
let data1 = data0.key;
if(typeof data1 === "string"){
if(data1.length > 255 && func2(data1) > 255){
const err0 = {instancePath:instancePath+"/" + i0+"/key",schemaPath:"#/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1.length < 2 && func2(data1) < 1){
const err1 = {instancePath:instancePath+"/" + i0+"/key",schemaPath:"#/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0+"/key",schemaPath:"#/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.value !== undefined){
let data2 = data0.value;
if(typeof data2 === "string"){
if(data2.length > 255 && func2(data2) > 255){
const err3 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.length < 2 && func2(data2) < 1){
const err4 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const pattern2 = new RegExp("^[a-zA-Z0-9][a-zA-Z0-9-]*$", "u");

function validate29(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.roles === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.username === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.awsIAMType !== undefined){
let data0 = data.awsIAMType;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data0 === "NONE") || (data0 === "USER")) || (data0 === "ROLE"))){
const err4 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/enum",keyword:"enum",params:{allowedValues: schema13.properties.awsIAMType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.databaseName !== undefined){
let data1 = data.databaseName;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "admin") || (data1 === "$external"))){
const err6 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/enum",keyword:"enum",params:{allowedValues: schema13.properties.databaseName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.deleteAfterDate !== undefined){
let data2 = data.deleteAfterDate;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
const err7 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.groupId !== undefined){
const err9 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.labels !== undefined){
if(!(validate30(data.labels, instancePath+"/labels"))){
vErrors = append(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.ldapAuthType !== undefined){
let data5 = data.ldapAuthType;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data5 === "NONE") || (data5 === "GROUP")) || (data5 === "USER"))){
const err11 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema13.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.links !== undefined){
if(!(validate27(data.links, instancePath+"/links"))){
vErrors = append(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
const err12 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.roles !== undefined){
let data8 = data.roles;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.databaseName === undefined){
const err13 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9.roleName === undefined){
const err14 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "roleName"},message:"must have required property '"+"roleName"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data9.collectionName !== undefined){
if(typeof data9.collectionName !== "string"){
const err15 = {instancePath:instancePath+"/roles/" + i0+"/collectionName",schemaPath:"#/properties/roles/items/properties/collectionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data9.databaseName !== undefined){
if(typeof data9.databaseName !== "string"){
const err16 = {instancePath:instancePath+"/roles/" + i0+"/databaseName",schemaPath:"#/properties/roles/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.roleName !== undefined){
let data12 = data9.roleName;
if(typeof data12 !== "string"){
const err17 = {instancePath:instancePath+"/roles/" + i0+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((((((((((data12 === "atlasAdmin") || (data12 === "backup")) || (data12 === "clusterMonitor")) || (data12 === "dbAdmin")) || (data12 === "dbAdminAnyDatabase")) || (data12 === "enableSharding")) || (data12 === "read")) || (data12 === "readAnyDatabase")) || (data12 === "readWrite")) || (data12 === "readWriteAnyDatabase")) || (data12 === "<a custom role name>"))){
const err18 = {instancePath:instancePath+"/roles/" + i0+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema13.properties.roles.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.scopes !== undefined){
let data13 = data.scopes;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name === undefined){
const err21 = {instancePath:instancePath+"/scopes/" + i1,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data14.type === undefined){
const err22 = {instancePath:instancePath+"/scopes/" + i1,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data14.name !== undefined){
let data15 = data14.name;
if(typeof data15 === "string"){
if(!pattern2.test(data15)){
const err23 = {instancePath:instancePath+"/scopes/" + i1+"/name",schemaPath:"#/properties/scopes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9][a-zA-Z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/scopes/" + i1+"/name",schemaPath:"#/properties/scopes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data14.type !== undefined){
let data16 = data14.type;
if(typeof data16 !== "string"){
const err25 = {instancePath:instancePath+"/scopes/" + i1+"/type",schemaPath:"#/properties/scopes/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data16 === "CLUSTER") || (data16 === "DATA_LAKE"))){
const err26 = {instancePath:instancePath+"/scopes/" + i1+"/type",schemaPath:"#/properties/scopes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.properties.scopes.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/scopes/" + i1,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.username !== undefined){
let data17 = data.username;
if(typeof data17 === "string"){
if(data17.length > 1024 && func2(data17) > 1024){
const err29 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.x509Type !== undefined){
let data18 = data.x509Type;
if(typeof data18 !== "string"){
const err31 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((data18 === "NONE") || (data18 === "CUSTOMER")) || (data18 === "MANAGED"))){
const err32 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema13.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const formats2 = module0.fullFormats.int32;

function validate26(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.results === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.links !== undefined){
if(!(validate27(data.links, instancePath+"/links"))){
vErrors = append(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.results !== undefined){
let data1 = data.results;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data1[i0], instancePath+"/results/" + i0))){
vErrors = append(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data3 = data.totalCount;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err2 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err3 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats2.validate(data3))){
const err4 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const s7 = validate34;
const schema15 = {"type":"object","properties":{"links":{"$ref":"part6"},"results":{"type":"array","items":{"$ref":"part10"}},"totalCount":{"type":"integer","format":"int32","minimum":0}},"required":["results"]};
const schema16 = {"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":"string","format":"date-time"},"groupId":{"type":"string","pattern":"^([a-f0-9]{24})$"},"labels":{"$ref":"part8"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"links":{"$ref":"part6"},"password":false,"roles":{"type":"array","items":{"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string"}},"required":["databaseName","roleName"],"allOf":[{"if":{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]},"else":{"if":{"properties":{"roleName":{"const":"dbAdmin"}},"required":["roleName"]},"then":{"properties":{"collectionName":false},"required":[]},"else":{"if":{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},"then":{"properties":{},"required":[]},"else":{"if":{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]},"else":{"if":{"properties":{"roleName":{"type":"string"}},"required":["roleName"]},"then":false}}}}}]}},"scopes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"type":{"type":"string"}},"required":["name","type"]}},"username":{"type":"string","maxLength":1024},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"required":["awsIAMType","databaseName","groupId","labels","ldapAuthType","links","roles","scopes","username","x509Type"]};
const pattern4 = new RegExp("^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)", "u");

function validate36(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.awsIAMType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "awsIAMType"},message:"must have required property '"+"awsIAMType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.databaseName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.groupId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groupId"},message:"must have required property '"+"groupId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.labels === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ldapAuthType === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ldapAuthType"},message:"must have required property '"+"ldapAuthType"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.links === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"},message:"must have required property '"+"links"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.roles === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.scopes === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scopes"},message:"must have required property '"+"scopes"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.username === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.x509Type === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "x509Type"},message:"must have required property '"+"x509Type"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.awsIAMType !== undefined){
let data0 = data.awsIAMType;
if(typeof data0 !== "string"){
const err10 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data0 === "NONE") || (data0 === "USER")) || (data0 === "ROLE"))){
const err11 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/enum",keyword:"enum",params:{allowedValues: schema16.properties.awsIAMType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.databaseName !== undefined){
let data1 = data.databaseName;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data1 === "admin") || (data1 === "$external"))){
const err13 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/enum",keyword:"enum",params:{allowedValues: schema16.properties.databaseName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.deleteAfterDate !== undefined){
let data2 = data.deleteAfterDate;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
const err14 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.groupId !== undefined){
let data3 = data.groupId;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err16 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/pattern",keyword:"pattern",params:{pattern: "^([a-f0-9]{24})$"},message:"must match pattern \""+"^([a-f0-9]{24})$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.labels !== undefined){
if(!(validate30(data.labels, instancePath+"/labels"))){
vErrors = append(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.ldapAuthType !== undefined){
let data5 = data.ldapAuthType;
if(typeof data5 !== "string"){
const err18 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((data5 === "NONE") || (data5 === "GROUP")) || (data5 === "USER"))){
const err19 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema16.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.links !== undefined){
if(!(validate27(data.links, instancePath+"/links"))){
vErrors = append(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
const err20 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.roles !== undefined){
let data8 = data.roles;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs18 = errors;
let valid4 = true;
const _errs19 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing0;
if((data9.roleName === undefined) && (missing0 = "roleName")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data9.roleName !== undefined){
let data10 = data9.roleName;
if(typeof data10 !== "string"){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((((((data10 === "atlasAdmin") || (data10 === "backup")) || (data10 === "clusterMonitor")) || (data10 === "dbAdminAnyDatabase")) || (data10 === "enableSharding")) || (data10 === "readAnyDatabase")) || (data10 === "readWriteAnyDatabase"))){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
var _valid0 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs22 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.databaseName !== undefined){
if("admin" !== data9.databaseName){
const err24 = {instancePath:instancePath+"/roles/" + i0+"/databaseName",schemaPath:"#/properties/roles/items/allOf/0/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.collectionName !== undefined){
const err25 = {instancePath:instancePath+"/roles/" + i0+"/collectionName",schemaPath:"#/properties/roles/items/allOf/0/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
valid4 = _valid0;
ifClause0 = "then";
}
else {
const _errs24 = errors;
const _errs25 = errors;
let valid7 = true;
const _errs26 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if((data9.roleName === undefined) && (missing1 = "roleName")){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(data9.roleName !== undefined){
if("dbAdmin" !== data9.roleName){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
var _valid1 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs28 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.collectionName !== undefined){
const err28 = {instancePath:instancePath+"/roles/" + i0+"/collectionName",schemaPath:"#/properties/roles/items/allOf/0/else/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid1 = _errs28 === errors;
valid7 = _valid1;
ifClause1 = "then";
}
else {
const _errs29 = errors;
const _errs30 = errors;
let valid10 = true;
const _errs31 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((data9.roleName === undefined) && (missing2 = "roleName")){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
if(data9.roleName !== undefined){
let data15 = data9.roleName;
if(typeof data15 !== "string"){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((data15 === "read") || (data15 === "readWrite"))){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
var _valid2 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs34 = errors;
var _valid2 = _errs34 === errors;
valid10 = _valid2;
ifClause2 = "then";
}
else {
const _errs35 = errors;
const _errs36 = errors;
let valid12 = true;
const _errs37 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((data9.roleName === undefined) && (missing3 = "roleName")){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(data9.roleName !== undefined){
let data16 = data9.roleName;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
}
var _valid3 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs40 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.databaseName !== undefined){
if("admin" !== data9.databaseName){
const err35 = {instancePath:instancePath+"/roles/" + i0+"/databaseName",schemaPath:"#/properties/roles/items/allOf/0/else/else/else/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data9.collectionName !== undefined){
const err36 = {instancePath:instancePath+"/roles/" + i0+"/collectionName",schemaPath:"#/properties/roles/items/allOf/0/else/else/else/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid3 = _errs40 === errors;
valid12 = _valid3;
ifClause3 = "then";
}
else {
const _errs42 = errors;
const _errs43 = errors;
let valid15 = true;
const _errs44 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing4;
if((data9.roleName === undefined) && (missing4 = "roleName")){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
if(data9.roleName !== undefined){
if(typeof data9.roleName !== "string"){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
var _valid4 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
if(_valid4){
var _valid4 = false;
const err39 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/allOf/0/else/else/else/else/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
valid15 = _valid4;
}
if(!valid15){
const err40 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/allOf/0/else/else/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid3 = _errs42 === errors;
valid12 = _valid3;
ifClause3 = "else";
}
if(!valid12){
const err41 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/allOf/0/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid2 = _errs35 === errors;
valid10 = _valid2;
ifClause2 = "else";
}
if(!valid10){
const err42 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/allOf/0/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid7 = _valid1;
ifClause1 = "else";
}
if(!valid7){
const err43 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/allOf/0/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid4 = _valid0;
ifClause0 = "else";
}
if(!valid4){
const err44 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.databaseName === undefined){
const err45 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data9.roleName === undefined){
const err46 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "roleName"},message:"must have required property '"+"roleName"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data9.collectionName !== undefined){
if(typeof data9.collectionName !== "string"){
const err47 = {instancePath:instancePath+"/roles/" + i0+"/collectionName",schemaPath:"#/properties/roles/items/properties/collectionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data9.databaseName !== undefined){
if(typeof data9.databaseName !== "string"){
const err48 = {instancePath:instancePath+"/roles/" + i0+"/databaseName",schemaPath:"#/properties/roles/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data9.roleName !== undefined){
if(typeof data9.roleName !== "string"){
const err49 = {instancePath:instancePath+"/roles/" + i0+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.scopes !== undefined){
let data23 = data.scopes;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.name === undefined){
const err52 = {instancePath:instancePath+"/scopes/" + i1,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data24.type === undefined){
const err53 = {instancePath:instancePath+"/scopes/" + i1,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data24.name !== undefined){
let data25 = data24.name;
if(typeof data25 === "string"){
if(!pattern2.test(data25)){
const err54 = {instancePath:instancePath+"/scopes/" + i1+"/name",schemaPath:"#/properties/scopes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9][a-zA-Z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/scopes/" + i1+"/name",schemaPath:"#/properties/scopes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data24.type !== undefined){
if(typeof data24.type !== "string"){
const err56 = {instancePath:instancePath+"/scopes/" + i1+"/type",schemaPath:"#/properties/scopes/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/scopes/" + i1,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.username !== undefined){
let data27 = data.username;
if(typeof data27 === "string"){
if(data27.length > 1024 && func2(data27) > 1024){
const err59 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.x509Type !== undefined){
let data28 = data.x509Type;
if(typeof data28 !== "string"){
const err61 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!(((data28 === "NONE") || (data28 === "CUSTOMER")) || (data28 === "MANAGED"))){
const err62 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema16.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate34(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.results === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.links !== undefined){
if(!(validate27(data.links, instancePath+"/links"))){
vErrors = append(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.results !== undefined){
let data1 = data.results;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data1[i0], instancePath+"/results/" + i0))){
vErrors = append(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data3 = data.totalCount;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err2 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err3 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats2.validate(data3))){
const err4 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

export const s8 = validate40;
const schema17 = {"properties":{"results":{"items":{"properties":{"groupId":false,"roles":{"items":{"properties":{"roleName":{"enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase","<a custom role name>"]}}}},"scopes":{"items":{"properties":{"type":{"enum":["CLUSTER","DATA_LAKE"]}}}}}}}}};

function validate40(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.results !== undefined){
let data0 = data.results;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.groupId !== undefined){
const err0 = {instancePath:instancePath+"/results/" + i0+"/groupId",schemaPath:"#/properties/results/items/properties/groupId/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1.roles !== undefined){
let data3 = data1.roles;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.roleName !== undefined){
let data5 = data4.roleName;
if(!(((((((((((data5 === "atlasAdmin") || (data5 === "backup")) || (data5 === "clusterMonitor")) || (data5 === "dbAdmin")) || (data5 === "dbAdminAnyDatabase")) || (data5 === "enableSharding")) || (data5 === "read")) || (data5 === "readAnyDatabase")) || (data5 === "readWrite")) || (data5 === "readWriteAnyDatabase")) || (data5 === "<a custom role name>"))){
const err1 = {instancePath:instancePath+"/results/" + i0+"/roles/" + i1+"/roleName",schemaPath:"#/properties/results/items/properties/roles/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema17.properties.results.items.properties.roles.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
}
}
if(data1.scopes !== undefined){
let data6 = data1.scopes;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.type !== undefined){
let data8 = data7.type;
if(!((data8 === "CLUSTER") || (data8 === "DATA_LAKE"))){
const err2 = {instancePath:instancePath+"/results/" + i0+"/scopes/" + i2+"/type",schemaPath:"#/properties/results/items/properties/scopes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema17.properties.results.items.properties.scopes.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
}
}
}
}
}
}
validate40.errors = vErrors;
return errors === 0;
}

export const s9 = validate41;
const schema18 = {"type":"object","properties":{"badRequestDetail":{"$ref":"part13"},"detail":{"type":["string","null"]},"error":{"type":"integer","format":"int32"},"errorCode":{"type":"string"},"parameters":{"$ref":"part14"},"reason":{"type":["string","null"]}},"required":["error","errorCode"]};
const schema19 = {"type":["object","null"],"properties":{"fields":{"type":"array","items":{"type":"object","properties":{"description":{"type":"string"},"field":{"type":"string"}},"required":["description","field"]}}}};

function validate42(data, instancePath=""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema19.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields !== undefined){
let data0 = data.fields;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.description === undefined){
const err1 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.field === undefined){
const err2 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.description !== undefined){
if(typeof data1.description !== "string"){
const err3 = {instancePath:instancePath+"/fields/" + i0+"/description",schemaPath:"#/properties/fields/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.field !== undefined){
if(typeof data1.field !== "string"){
const err4 = {instancePath:instancePath+"/fields/" + i0+"/field",schemaPath:"#/properties/fields/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate42.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"array","items":{"type":"object"}};

function validate44(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate41(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.errorCode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errorCode"},message:"must have required property '"+"errorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.badRequestDetail !== undefined){
if(!(validate42(data.badRequestDetail, instancePath+"/badRequestDetail"))){
vErrors = append(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.detail !== undefined){
let data1 = data.detail;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: schema18.properties.detail.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats2.validate(data2))){
const err4 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.errorCode !== undefined){
if(typeof data.errorCode !== "string"){
const err5 = {instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.parameters !== undefined){
if(!(validate44(data.parameters, instancePath+"/parameters"))){
vErrors = append(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema18.properties.reason.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

export const s10 = validate46;
const schema21 = {"type":"object","properties":{"badRequestDetail":{"$ref":"part13"},"detail":{"type":["string","null"]},"error":{"type":"integer","format":"int32"},"errorCode":{"type":"string"},"parameters":{"type":["array","null"],"items":{"type":["string","number","null"]}},"reason":{"type":["string","null"]}},"required":["error","errorCode"]};

function validate46(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.errorCode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errorCode"},message:"must have required property '"+"errorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.badRequestDetail !== undefined){
if(!(validate42(data.badRequestDetail, instancePath+"/badRequestDetail"))){
vErrors = append(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.detail !== undefined){
let data1 = data.detail;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: schema21.properties.detail.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats2.validate(data2))){
const err4 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.errorCode !== undefined){
if(typeof data.errorCode !== "string"){
const err5 = {instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.parameters !== undefined){
let data4 = data.parameters;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: schema21.properties.parameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: schema21.properties.parameters.items.type},message:"must be string,number,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.reason !== undefined){
let data6 = data.reason;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema21.properties.reason.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

export const s11 = validate48;
const schema22 = {"properties":{"parameters":{"$ref":"part14"}}};

function validate48(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parameters !== undefined){
if(!(validate44(data.parameters, instancePath+"/parameters"))){
vErrors = append(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
validate48.errors = vErrors;
return errors === 0;
}

export const s12 = validate50;
const schema23 = {"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":"string","format":"date-time"},"groupId":{"type":"string","pattern":"^([a-f0-9]{24})$"},"labels":{"$ref":"part18"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"password":{"type":"string","minLength":8},"roles":{"type":"array","items":{"$ref":"part19"},"uniqueItems":true,"minItems":1,"allOf":[{"if":{"not":{"anyOf":[{"contains":{"type":"object","properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}}]}},"then":{"items":{"properties":{"roleName":{"enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase"]}}},"properties":{},"required":[]}},{"if":{"contains":{"type":"object","properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}},"then":{"maxItems":1,"properties":{},"required":[]}}]},"scopes":{"$ref":"part20"},"username":{"type":"string","maxLength":1024},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"additionalProperties":false,"required":["databaseName","groupId","roles","username"],"allOf":[{"if":{"properties":{"awsIAMType":{"const":"NONE"},"ldapAuthType":{"const":"NONE"},"x509Type":{"const":"NONE"}}},"then":{"properties":{"databaseName":{"const":"admin"},"password":{"type":"string"},"username":{"minLength":1}},"required":["password"]},"else":{"if":{"properties":{"awsIAMType":{"const":"NONE"},"ldapAuthType":{"const":"NONE"},"x509Type":{"const":"CUSTOMER"}},"required":["x509Type"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^(?=(?:.*[,+] *)?[cC][nN] *=)"}},"required":[]},"else":{"if":{"properties":{"awsIAMType":{"const":"NONE"},"ldapAuthType":{"const":"NONE"},"x509Type":{"const":"MANAGED"}},"required":["x509Type"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"minLength":1}},"required":[]},"else":{"if":{"properties":{"awsIAMType":{"const":"NONE"},"ldapAuthType":{"const":"USER"},"x509Type":{"const":"NONE"}},"required":["ldapAuthType"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="}},"required":[]},"else":{"if":{"properties":{"awsIAMType":{"const":"NONE"},"ldapAuthType":{"const":"GROUP"},"x509Type":{"const":"NONE"}},"required":["ldapAuthType"]},"then":{"properties":{"databaseName":{"const":"admin"},"password":false,"username":{"pattern":"^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="}},"required":[]},"else":{"if":{"properties":{"awsIAMType":{"const":"USER"},"ldapAuthType":{"const":"NONE"},"x509Type":{"const":"NONE"}},"required":["awsIAMType"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^arn:[^:]+:[^:]+:[^:]*:[^:]*:."}},"required":[]},"else":{"if":{"properties":{"awsIAMType":{"const":"ROLE"},"ldapAuthType":{"const":"NONE"},"x509Type":{"const":"NONE"}},"required":["awsIAMType"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^arn:[^:]+:[^:]+:[^:]*:[^:]*:."}},"required":[]},"else":{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"required":[]},"then":false}}}}}}}}]};
const func10 = Object.prototype.hasOwnProperty;
const func0 = (module2.default ?? module2);
const pattern6 = new RegExp("^(?=(?:.*[,+] *)?[cC][nN] *=)", "u");
const pattern7 = new RegExp("^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *=", "u");
const pattern9 = new RegExp("^arn:[^:]+:[^:]+:[^:]*:[^:]*:.", "u");
const schema24 = {"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":255},"value":{"type":"string","minLength":1,"maxLength":255}},"additionalProperties":false}};

function validate51(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(!((key0 === "key") || (key0 === "value"))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.key !== undefined){
let data1 = data0.key;
if(typeof data1 === "string"){
if(data1.length > 255 && func2(data1) > 255){
const err1 = {instancePath:instancePath+"/" + i0+"/key",schemaPath:"#/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.length < 2 && func2(data1) < 1){
const err2 = {instancePath:instancePath+"/" + i0+"/key",schemaPath:"#/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0+"/key",schemaPath:"#/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.value !== undefined){
let data2 = data0.value;
if(typeof data2 === "string"){
if(data2.length > 255 && func2(data2) > 255){
const err4 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.length < 2 && func2(data2) < 1){
const err5 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string"}},"required":["databaseName","roleName"],"additionalProperties":false,"allOf":[{"if":{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]},"else":{"if":{"properties":{"roleName":{"const":"dbAdmin"}},"required":["roleName"]},"then":{"properties":{"collectionName":false},"required":[]},"else":{"if":{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},"then":{"properties":{},"required":[]},"else":{"if":{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]},"else":{"if":{"properties":{"roleName":{"type":"string"}},"required":["roleName"]},"then":false}}}}}]};

function validate53(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.roleName === undefined) && (missing0 = "roleName")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.roleName !== undefined){
let data0 = data.roleName;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((data0 === "atlasAdmin") || (data0 === "backup")) || (data0 === "clusterMonitor")) || (data0 === "dbAdminAnyDatabase")) || (data0 === "enableSharding")) || (data0 === "readAnyDatabase")) || (data0 === "readWriteAnyDatabase"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("admin" !== data.databaseName){
const err3 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.collectionName !== undefined){
const err4 = {instancePath:instancePath+"/collectionName",schemaPath:"#/allOf/0/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.roleName === undefined) && (missing1 = "roleName")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.roleName !== undefined){
if("dbAdmin" !== data.roleName){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.collectionName !== undefined){
const err7 = {instancePath:instancePath+"/collectionName",schemaPath:"#/allOf/0/else/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs13 = errors;
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.roleName === undefined) && (missing2 = "roleName")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.roleName !== undefined){
let data5 = data.roleName;
if(typeof data5 !== "string"){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data5 === "read") || (data5 === "readWrite"))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs18 = errors;
var _valid2 = _errs18 === errors;
valid7 = _valid2;
ifClause2 = "then";
}
else {
const _errs19 = errors;
const _errs20 = errors;
let valid9 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.roleName === undefined) && (missing3 = "roleName")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data.roleName !== undefined){
let data6 = data.roleName;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("admin" !== data.databaseName){
const err14 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/else/else/else/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.collectionName !== undefined){
const err15 = {instancePath:instancePath+"/collectionName",schemaPath:"#/allOf/0/else/else/else/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid3 = _errs24 === errors;
valid9 = _valid3;
ifClause3 = "then";
}
else {
const _errs26 = errors;
const _errs27 = errors;
let valid12 = true;
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.roleName === undefined) && (missing4 = "roleName")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.roleName !== undefined){
if(typeof data.roleName !== "string"){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var _valid4 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(_valid4){
var _valid4 = false;
const err18 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
valid12 = _valid4;
}
if(!valid12){
const err19 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid3 = _errs26 === errors;
valid9 = _valid3;
ifClause3 = "else";
}
if(!valid9){
const err20 = {instancePath,schemaPath:"#/allOf/0/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs19 === errors;
valid7 = _valid2;
ifClause2 = "else";
}
if(!valid7){
const err21 = {instancePath,schemaPath:"#/allOf/0/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err22 = {instancePath,schemaPath:"#/allOf/0/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err23 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.roleName === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roleName"},message:"must have required property '"+"roleName"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "collectionName") || (key0 === "databaseName")) || (key0 === "roleName"))){
const err26 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.collectionName !== undefined){
if(typeof data.collectionName !== "string"){
const err27 = {instancePath:instancePath+"/collectionName",schemaPath:"#/properties/collectionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.databaseName !== undefined){
if(typeof data.databaseName !== "string"){
const err28 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.roleName !== undefined){
if(typeof data.roleName !== "string"){
const err29 = {instancePath:instancePath+"/roleName",schemaPath:"#/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"type":{"type":"string","enum":["CLUSTER","DATA_LAKE"]}},"required":["name","type"],"additionalProperties":false}};

function validate55(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.type === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "name") || (key0 === "type"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err3 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9][a-zA-Z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "CLUSTER") || (data2 === "DATA_LAKE"))){
const err6 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema26.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}


function validate50(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.awsIAMType !== undefined){
const _errs4 = errors;
if("NONE" !== data.awsIAMType){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ldapAuthType !== undefined){
const _errs5 = errors;
if("NONE" !== data.ldapAuthType){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.x509Type !== undefined){
const _errs6 = errors;
if("NONE" !== data.x509Type){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.databaseName !== undefined){
if("admin" !== data.databaseName){
const err4 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.password !== undefined){
if(typeof data.password !== "string"){
const err5 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/then/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.username !== undefined){
let data5 = data.username;
if(typeof data5 === "string"){
if(data5.length < 2 && func2(data5) < 1){
const err6 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/then/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs12 = errors;
const _errs13 = errors;
let valid4 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.x509Type === undefined) && (missing0 = "x509Type")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
const _errs15 = errors;
if("NONE" !== data.awsIAMType){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.ldapAuthType !== undefined){
const _errs16 = errors;
if("NONE" !== data.ldapAuthType){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.x509Type !== undefined){
const _errs17 = errors;
if("CUSTOMER" !== data.x509Type){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err11 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/else/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.password !== undefined){
const err12 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/else/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.username !== undefined){
let data11 = data.username;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err13 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/else/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^(?=(?:.*[,+] *)?[cC][nN] *=)"},message:"must match pattern \""+"^(?=(?:.*[,+] *)?[cC][nN] *=)"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid1 = _errs18 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs21 = errors;
const _errs22 = errors;
let valid7 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.x509Type === undefined) && (missing1 = "x509Type")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
const _errs24 = errors;
if("NONE" !== data.awsIAMType){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid8 = _errs24 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.ldapAuthType !== undefined){
const _errs25 = errors;
if("NONE" !== data.ldapAuthType){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid8 = _errs25 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.x509Type !== undefined){
const _errs26 = errors;
if("MANAGED" !== data.x509Type){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid8 = _errs26 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
var _valid2 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err18 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/else/else/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.password !== undefined){
const err19 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/else/else/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.username !== undefined){
let data17 = data.username;
if(typeof data17 === "string"){
if(data17.length < 2 && func2(data17) < 1){
const err20 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/else/else/then/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
var _valid2 = _errs27 === errors;
valid7 = _valid2;
ifClause2 = "then";
}
else {
const _errs30 = errors;
const _errs31 = errors;
let valid10 = true;
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.ldapAuthType === undefined) && (missing2 = "ldapAuthType")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
const _errs33 = errors;
if("NONE" !== data.awsIAMType){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid11 = _errs33 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.ldapAuthType !== undefined){
const _errs34 = errors;
if("USER" !== data.ldapAuthType){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid11 = _errs34 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.x509Type !== undefined){
const _errs35 = errors;
if("NONE" !== data.x509Type){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid11 = _errs35 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
var _valid3 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err25 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/else/else/else/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.password !== undefined){
const err26 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/else/else/else/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.username !== undefined){
let data23 = data.username;
if(typeof data23 === "string"){
if(!pattern7.test(data23)){
const err27 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/else/else/else/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="},message:"must match pattern \""+"^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
var _valid3 = _errs36 === errors;
valid10 = _valid3;
ifClause3 = "then";
}
else {
const _errs39 = errors;
const _errs40 = errors;
let valid13 = true;
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.ldapAuthType === undefined) && (missing3 = "ldapAuthType")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
const _errs42 = errors;
if("NONE" !== data.awsIAMType){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid14 = _errs42 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.ldapAuthType !== undefined){
const _errs43 = errors;
if("GROUP" !== data.ldapAuthType){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid14 = _errs43 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.x509Type !== undefined){
const _errs44 = errors;
if("NONE" !== data.x509Type){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid14 = _errs44 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
var _valid4 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("admin" !== data.databaseName){
const err32 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/else/else/else/else/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.password !== undefined){
const err33 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/else/else/else/else/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.username !== undefined){
let data29 = data.username;
if(typeof data29 === "string"){
if(!pattern7.test(data29)){
const err34 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/else/else/else/else/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="},message:"must match pattern \""+"^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
var _valid4 = _errs45 === errors;
valid13 = _valid4;
ifClause4 = "then";
}
else {
const _errs48 = errors;
const _errs49 = errors;
let valid16 = true;
const _errs50 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.awsIAMType === undefined) && (missing4 = "awsIAMType")){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
const _errs51 = errors;
if("USER" !== data.awsIAMType){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid17 = _errs51 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.ldapAuthType !== undefined){
const _errs52 = errors;
if("NONE" !== data.ldapAuthType){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid17 = _errs52 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.x509Type !== undefined){
const _errs53 = errors;
if("NONE" !== data.x509Type){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid17 = _errs53 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
var _valid5 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs54 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err39 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/else/else/else/else/else/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.password !== undefined){
const err40 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/else/else/else/else/else/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.username !== undefined){
let data35 = data.username;
if(typeof data35 === "string"){
if(!pattern9.test(data35)){
const err41 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/else/else/else/else/else/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^arn:[^:]+:[^:]+:[^:]*:[^:]*:."},message:"must match pattern \""+"^arn:[^:]+:[^:]+:[^:]*:[^:]*:."+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
var _valid5 = _errs54 === errors;
valid16 = _valid5;
ifClause5 = "then";
}
else {
const _errs57 = errors;
const _errs58 = errors;
let valid19 = true;
const _errs59 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.awsIAMType === undefined) && (missing5 = "awsIAMType")){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
const _errs60 = errors;
if("ROLE" !== data.awsIAMType){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var valid20 = _errs60 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.ldapAuthType !== undefined){
const _errs61 = errors;
if("NONE" !== data.ldapAuthType){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid20 = _errs61 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.x509Type !== undefined){
const _errs62 = errors;
if("NONE" !== data.x509Type){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var valid20 = _errs62 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
var _valid6 = _errs59 === errors;
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs63 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err46 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/else/else/else/else/else/else/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.password !== undefined){
const err47 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/else/else/else/else/else/else/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data.username !== undefined){
let data41 = data.username;
if(typeof data41 === "string"){
if(!pattern9.test(data41)){
const err48 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/else/else/else/else/else/else/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^arn:[^:]+:[^:]+:[^:]*:[^:]*:."},message:"must match pattern \""+"^arn:[^:]+:[^:]+:[^:]*:[^:]*:."+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
var _valid6 = _errs63 === errors;
valid19 = _valid6;
ifClause6 = "then";
}
else {
const _errs66 = errors;
const _errs67 = errors;
let valid22 = true;
const _errs68 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.awsIAMType !== undefined){
let data42 = data.awsIAMType;
const _errs69 = errors;
if(typeof data42 !== "string"){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(((data42 === "NONE") || (data42 === "USER")) || (data42 === "ROLE"))){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var valid23 = _errs69 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.ldapAuthType !== undefined){
let data43 = data.ldapAuthType;
const _errs71 = errors;
if(typeof data43 !== "string"){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!(((data43 === "NONE") || (data43 === "GROUP")) || (data43 === "USER"))){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid23 = _errs71 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.x509Type !== undefined){
let data44 = data.x509Type;
const _errs73 = errors;
if(typeof data44 !== "string"){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(((data44 === "NONE") || (data44 === "CUSTOMER")) || (data44 === "MANAGED"))){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var valid23 = _errs73 === errors;
}
else {
var valid23 = true;
}
}
}
}
var _valid7 = _errs68 === errors;
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
if(_valid7){
var _valid7 = false;
const err55 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/else/else/else/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
valid22 = _valid7;
}
if(!valid22){
const err56 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid6 = _errs66 === errors;
valid19 = _valid6;
ifClause6 = "else";
}
if(!valid19){
const err57 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid5 = _errs57 === errors;
valid16 = _valid5;
ifClause5 = "else";
}
if(!valid16){
const err58 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid4 = _errs48 === errors;
valid13 = _valid4;
ifClause4 = "else";
}
if(!valid13){
const err59 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid3 = _errs39 === errors;
valid10 = _valid3;
ifClause3 = "else";
}
if(!valid10){
const err60 = {instancePath,schemaPath:"#/allOf/0/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid7 = _valid2;
ifClause2 = "else";
}
if(!valid7){
const err61 = {instancePath,schemaPath:"#/allOf/0/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err62 = {instancePath,schemaPath:"#/allOf/0/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err63 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName === undefined){
const err64 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data.groupId === undefined){
const err65 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groupId"},message:"must have required property '"+"groupId"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data.roles === undefined){
const err66 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data.username === undefined){
const err67 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key0 in data){
if(!(func10.call(schema23.properties, key0))){
const err68 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.awsIAMType !== undefined){
let data45 = data.awsIAMType;
if(typeof data45 !== "string"){
const err69 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!(((data45 === "NONE") || (data45 === "USER")) || (data45 === "ROLE"))){
const err70 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/enum",keyword:"enum",params:{allowedValues: schema23.properties.awsIAMType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.databaseName !== undefined){
let data46 = data.databaseName;
if(typeof data46 !== "string"){
const err71 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((data46 === "admin") || (data46 === "$external"))){
const err72 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/enum",keyword:"enum",params:{allowedValues: schema23.properties.databaseName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.deleteAfterDate !== undefined){
let data47 = data.deleteAfterDate;
if(typeof data47 === "string"){
if(!(formats0.validate(data47))){
const err73 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.groupId !== undefined){
let data48 = data.groupId;
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err75 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/pattern",keyword:"pattern",params:{pattern: "^([a-f0-9]{24})$"},message:"must match pattern \""+"^([a-f0-9]{24})$"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.labels !== undefined){
if(!(validate51(data.labels, instancePath+"/labels"))){
vErrors = append(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.ldapAuthType !== undefined){
let data50 = data.ldapAuthType;
if(typeof data50 !== "string"){
const err77 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!(((data50 === "NONE") || (data50 === "GROUP")) || (data50 === "USER"))){
const err78 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema23.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.password !== undefined){
let data51 = data.password;
if(typeof data51 === "string"){
if(data51.length < 16 && func2(data51) < 8){
const err79 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.roles !== undefined){
let data52 = data.roles;
const _errs92 = errors;
let valid26 = true;
const _errs93 = errors;
const _errs94 = errors;
const _errs95 = errors;
const _errs96 = errors;
let valid28 = false;
const _errs97 = errors;
if(Array.isArray(data52)){
const _errs98 = errors;
const len0 = data52.length;
for(let i0=0; i0<len0; i0++){
let data53 = data52[i0];
const _errs99 = errors;
if(errors === _errs99){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing6;
if((data53.roleName === undefined) && (missing6 = "roleName")){
const err81 = {};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
if(data53.roleName !== undefined){
let data54 = data53.roleName;
const _errs101 = errors;
if(errors === _errs101){
if(typeof data54 === "string"){
if(!pattern4.test(data54)){
const err82 = {};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
}
}
else {
const err84 = {};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
var valid29 = _errs99 === errors;
if(valid29){
break;
}
}
if(!valid29){
const err85 = {};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
var _valid9 = _errs97 === errors;
valid28 = valid28 || _valid9;
if(!valid28){
const err86 = {};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
var valid27 = _errs95 === errors;
if(valid27){
const err87 = {};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
else {
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
}
var _valid8 = _errs93 === errors;
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs103 = errors;
if(Array.isArray(data52)){
const len1 = data52.length;
for(let i1=0; i1<len1; i1++){
let data55 = data52[i1];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.roleName !== undefined){
let data56 = data55.roleName;
if(!((((((((((data56 === "atlasAdmin") || (data56 === "backup")) || (data56 === "clusterMonitor")) || (data56 === "dbAdmin")) || (data56 === "dbAdminAnyDatabase")) || (data56 === "enableSharding")) || (data56 === "read")) || (data56 === "readAnyDatabase")) || (data56 === "readWrite")) || (data56 === "readWriteAnyDatabase"))){
const err88 = {instancePath:instancePath+"/roles/" + i1+"/roleName",schemaPath:"#/properties/roles/allOf/0/then/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema23.properties.roles.allOf[0].then.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
}
var _valid8 = _errs103 === errors;
valid26 = _valid8;
}
if(!valid26){
const err89 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
const _errs107 = errors;
let valid34 = true;
const _errs108 = errors;
if(Array.isArray(data52)){
const _errs109 = errors;
const len2 = data52.length;
for(let i2=0; i2<len2; i2++){
let data57 = data52[i2];
const _errs110 = errors;
if(errors === _errs110){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing7;
if((data57.roleName === undefined) && (missing7 = "roleName")){
const err90 = {};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
if(data57.roleName !== undefined){
let data58 = data57.roleName;
const _errs112 = errors;
if(errors === _errs112){
if(typeof data58 === "string"){
if(!pattern4.test(data58)){
const err91 = {};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
}
}
else {
const err93 = {};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
var valid35 = _errs110 === errors;
if(valid35){
break;
}
}
if(!valid35){
const err94 = {};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
else {
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
}
}
var _valid10 = _errs108 === errors;
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs114 = errors;
if(Array.isArray(data52)){
if(data52.length > 1){
const err95 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
var _valid10 = _errs114 === errors;
valid34 = _valid10;
}
if(!valid34){
const err96 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(Array.isArray(data52)){
if(data52.length < 1){
const err97 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
const len3 = data52.length;
for(let i3=0; i3<len3; i3++){
if(!(validate53(data52[i3], instancePath+"/roles/" + i3))){
vErrors = append(vErrors, validate53.errors);
errors = vErrors.length;
}
}
let i4 = data52.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func0(data52[i4], data52[j0])){
const err98 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err99 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.scopes !== undefined){
if(!(validate55(data.scopes, instancePath+"/scopes"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.username !== undefined){
let data61 = data.username;
if(typeof data61 === "string"){
if(data61.length > 1024 && func2(data61) > 1024){
const err100 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.x509Type !== undefined){
let data62 = data.x509Type;
if(typeof data62 !== "string"){
const err102 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!(((data62 === "NONE") || (data62 === "CUSTOMER")) || (data62 === "MANAGED"))){
const err103 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema23.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

export const s13 = validate29;

export const s14 = validate36;

export const s15 = validate57;
const schema27 = {"properties":{"groupId":false,"roles":{"items":{"properties":{"roleName":{"enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase","<a custom role name>"]}}}},"scopes":{"items":{"properties":{"type":{"enum":["CLUSTER","DATA_LAKE"]}}}}}};

function validate57(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groupId !== undefined){
const err0 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.roles !== undefined){
let data1 = data.roles;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.roleName !== undefined){
let data3 = data2.roleName;
if(!(((((((((((data3 === "atlasAdmin") || (data3 === "backup")) || (data3 === "clusterMonitor")) || (data3 === "dbAdmin")) || (data3 === "dbAdminAnyDatabase")) || (data3 === "enableSharding")) || (data3 === "read")) || (data3 === "readAnyDatabase")) || (data3 === "readWrite")) || (data3 === "readWriteAnyDatabase")) || (data3 === "<a custom role name>"))){
const err1 = {instancePath:instancePath+"/roles/" + i0+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema27.properties.roles.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
}
}
if(data.scopes !== undefined){
let data4 = data.scopes;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.type !== undefined){
let data6 = data5.type;
if(!((data6 === "CLUSTER") || (data6 === "DATA_LAKE"))){
const err2 = {instancePath:instancePath+"/scopes/" + i1+"/type",schemaPath:"#/properties/scopes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema27.properties.scopes.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
}
}
validate57.errors = vErrors;
return errors === 0;
}

export const s16 = validate58;
const schema28 = {"type":"string"};

function validate58(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

export const s17 = validate59;
const schema29 = {"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":["string","null"],"format":"date-time"},"groupId":{"type":"string","pattern":"^([a-f0-9]{24})$"},"labels":{"$ref":"part18"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"password":{"type":"string","minLength":8},"roles":{"type":"array","items":{"$ref":"part19"},"uniqueItems":true,"allOf":[{"if":{"not":{"anyOf":[{"contains":{"type":"object","properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}}]}},"then":{"items":{"properties":{"roleName":{"enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase"]}}},"properties":{},"required":[]}},{"if":{"contains":{"type":"object","properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}},"then":{"maxItems":1,"properties":{},"required":[]}}]},"scopes":{"$ref":"part20"},"username":{"type":"string","maxLength":1024,"minLength":1},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"additionalProperties":false};

function validate59(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func10.call(schema29.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.awsIAMType !== undefined){
let data0 = data.awsIAMType;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "NONE") || (data0 === "USER")) || (data0 === "ROLE"))){
const err2 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/enum",keyword:"enum",params:{allowedValues: schema29.properties.awsIAMType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.databaseName !== undefined){
let data1 = data.databaseName;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "admin") || (data1 === "$external"))){
const err4 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/enum",keyword:"enum",params:{allowedValues: schema29.properties.databaseName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.deleteAfterDate !== undefined){
let data2 = data.deleteAfterDate;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/type",keyword:"type",params:{type: schema29.properties.deleteAfterDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
const err6 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.groupId !== undefined){
let data3 = data.groupId;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/pattern",keyword:"pattern",params:{pattern: "^([a-f0-9]{24})$"},message:"must match pattern \""+"^([a-f0-9]{24})$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.labels !== undefined){
if(!(validate51(data.labels, instancePath+"/labels"))){
vErrors = append(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.ldapAuthType !== undefined){
let data5 = data.ldapAuthType;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data5 === "NONE") || (data5 === "GROUP")) || (data5 === "USER"))){
const err10 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema29.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.password !== undefined){
let data6 = data.password;
if(typeof data6 === "string"){
if(data6.length < 16 && func2(data6) < 8){
const err11 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.roles !== undefined){
let data7 = data.roles;
const _errs18 = errors;
let valid2 = true;
const _errs19 = errors;
const _errs20 = errors;
const _errs21 = errors;
const _errs22 = errors;
let valid4 = false;
const _errs23 = errors;
if(Array.isArray(data7)){
const _errs24 = errors;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs25 = errors;
if(errors === _errs25){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing0;
if((data8.roleName === undefined) && (missing0 = "roleName")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data8.roleName !== undefined){
let data9 = data8.roleName;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
}
else {
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid5 = _errs25 === errors;
if(valid5){
break;
}
}
if(!valid5){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
var _valid1 = _errs23 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs21 === errors;
if(valid3){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs29 = errors;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data10 = data7[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.roleName !== undefined){
let data11 = data10.roleName;
if(!((((((((((data11 === "atlasAdmin") || (data11 === "backup")) || (data11 === "clusterMonitor")) || (data11 === "dbAdmin")) || (data11 === "dbAdminAnyDatabase")) || (data11 === "enableSharding")) || (data11 === "read")) || (data11 === "readAnyDatabase")) || (data11 === "readWrite")) || (data11 === "readWriteAnyDatabase"))){
const err20 = {instancePath:instancePath+"/roles/" + i1+"/roleName",schemaPath:"#/properties/roles/allOf/0/then/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema29.properties.roles.allOf[0].then.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
}
var _valid0 = _errs29 === errors;
valid2 = _valid0;
}
if(!valid2){
const err21 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const _errs33 = errors;
let valid10 = true;
const _errs34 = errors;
if(Array.isArray(data7)){
const _errs35 = errors;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data12 = data7[i2];
const _errs36 = errors;
if(errors === _errs36){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if((data12.roleName === undefined) && (missing1 = "roleName")){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data12.roleName !== undefined){
let data13 = data12.roleName;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
}
else {
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var valid11 = _errs36 === errors;
if(valid11){
break;
}
}
if(!valid11){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
var _valid2 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs40 = errors;
if(Array.isArray(data7)){
if(data7.length > 1){
const err27 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid2 = _errs40 === errors;
valid10 = _valid2;
}
if(!valid10){
const err28 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate53(data7[i3], instancePath+"/roles/" + i3))){
vErrors = append(vErrors, validate53.errors);
errors = vErrors.length;
}
}
let i4 = data7.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func0(data7[i4], data7[j0])){
const err29 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.scopes !== undefined){
if(!(validate55(data.scopes, instancePath+"/scopes"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.username !== undefined){
let data16 = data.username;
if(typeof data16 === "string"){
if(data16.length > 1024 && func2(data16) > 1024){
const err31 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data16.length < 2 && func2(data16) < 1){
const err32 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.x509Type !== undefined){
let data17 = data.x509Type;
if(typeof data17 !== "string"){
const err34 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((data17 === "NONE") || (data17 === "CUSTOMER")) || (data17 === "MANAGED"))){
const err35 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema29.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

export const s2 = s1;

function append(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
