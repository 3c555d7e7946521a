// Made by scripts/codegen.ts from openapi/v2.yaml and its overlays (prose, prose-v2, atlas, conformance). Do not edit: npm run codegen.
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
const schema10 = {"type":"integer"};

function validate25(data, instancePath=""){
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

const schema13 = {"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":"string","format":"date-time"},"description":{"type":"string","maxLength":100},"groupId":false,"labels":{"$ref":"part8"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"links":{"$ref":"part6"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"]},"password":false,"roles":{"type":"array","items":{"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase","<a custom role name>"]}},"required":["databaseName","roleName"]}},"scopes":{"$ref":"part9"},"username":{"type":"string","maxLength":1024},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"required":["databaseName","roles","username"]};
const formats0 = module0.fullFormats["date-time"];
const func2 = (module1.default ?? module1);
const schema14 = {"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":255},"value":{"type":"string","minLength":1,"maxLength":255}}}};

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

const schema15 = {"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"type":{"type":"string","enum":["CLUSTER","DATA_LAKE","STREAM"]}},"required":["name","type"]}};
const pattern1 = new RegExp("^[a-zA-Z0-9][a-zA-Z0-9-]*$", "u");

function validate33(data, instancePath=""){
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
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err2 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9][a-zA-Z0-9-]*$"+"\""};
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
const err3 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data2 === "CLUSTER") || (data2 === "DATA_LAKE")) || (data2 === "STREAM"))){
const err5 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema15.items.properties.type.enum},message:"must be equal to one of the allowed values"};
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
validate33.errors = vErrors;
return errors === 0;
}


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
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(data3.length > 100 && func2(data3) > 100){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.groupId !== undefined){
const err11 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
let data6 = data.ldapAuthType;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data6 === "NONE") || (data6 === "GROUP")) || (data6 === "USER"))){
const err13 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema13.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
if(data.oidcAuthType !== undefined){
let data8 = data.oidcAuthType;
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/oidcAuthType",schemaPath:"#/properties/oidcAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data8 === "NONE") || (data8 === "IDP_GROUP")) || (data8 === "USER"))){
const err15 = {instancePath:instancePath+"/oidcAuthType",schemaPath:"#/properties/oidcAuthType/enum",keyword:"enum",params:{allowedValues: schema13.properties.oidcAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.password !== undefined){
const err16 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.roles !== undefined){
let data10 = data.roles;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.databaseName === undefined){
const err17 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data11.roleName === undefined){
const err18 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "roleName"},message:"must have required property '"+"roleName"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data11.collectionName !== undefined){
if(typeof data11.collectionName !== "string"){
const err19 = {instancePath:instancePath+"/roles/" + i0+"/collectionName",schemaPath:"#/properties/roles/items/properties/collectionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.databaseName !== undefined){
if(typeof data11.databaseName !== "string"){
const err20 = {instancePath:instancePath+"/roles/" + i0+"/databaseName",schemaPath:"#/properties/roles/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.roleName !== undefined){
let data14 = data11.roleName;
if(typeof data14 !== "string"){
const err21 = {instancePath:instancePath+"/roles/" + i0+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(((((((((((data14 === "atlasAdmin") || (data14 === "backup")) || (data14 === "clusterMonitor")) || (data14 === "dbAdmin")) || (data14 === "dbAdminAnyDatabase")) || (data14 === "enableSharding")) || (data14 === "read")) || (data14 === "readAnyDatabase")) || (data14 === "readWrite")) || (data14 === "readWriteAnyDatabase")) || (data14 === "<a custom role name>"))){
const err22 = {instancePath:instancePath+"/roles/" + i0+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema13.properties.roles.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err24 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.scopes !== undefined){
if(!(validate33(data.scopes, instancePath+"/scopes"))){
vErrors = append(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.username !== undefined){
let data16 = data.username;
if(typeof data16 === "string"){
if(data16.length > 1024 && func2(data16) > 1024){
const err25 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.x509Type !== undefined){
let data17 = data.x509Type;
if(typeof data17 !== "string"){
const err27 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data17 === "NONE") || (data17 === "CUSTOMER")) || (data17 === "MANAGED"))){
const err28 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema13.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
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

export const s7 = validate36;
const schema16 = {"type":"object","properties":{"links":{"$ref":"part6"},"results":{"type":"array","items":{"$ref":"part11"}},"totalCount":{"type":"integer","format":"int32","minimum":0}},"required":["results"]};
const schema17 = {"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":"string","format":"date-time"},"description":{"type":"string","maxLength":100},"groupId":{"type":"string","pattern":"^([a-f0-9]{24})$"},"labels":{"$ref":"part8"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"links":{"$ref":"part6"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"]},"password":false,"roles":{"type":"array","items":{"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string"}},"required":["databaseName","roleName"],"allOf":[{"if":{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]},"else":{"if":{"properties":{"roleName":{"const":"dbAdmin"}},"required":["roleName"]},"then":{"properties":{"collectionName":false},"required":[]},"else":{"if":{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},"then":{"properties":{},"required":[]},"else":{"if":{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]},"else":{"if":{"properties":{"roleName":{"type":"string"}},"required":["roleName"]},"then":false}}}}}]}},"scopes":{"$ref":"part9"},"username":{"type":"string","maxLength":1024},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"required":["awsIAMType","databaseName","groupId","labels","ldapAuthType","links","oidcAuthType","roles","scopes","username","x509Type"]};
const pattern3 = new RegExp("^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)", "u");

function validate38(data, instancePath=""){
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
if(data.oidcAuthType === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "oidcAuthType"},message:"must have required property '"+"oidcAuthType"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.roles === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.scopes === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scopes"},message:"must have required property '"+"scopes"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.username === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.x509Type === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "x509Type"},message:"must have required property '"+"x509Type"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.awsIAMType !== undefined){
let data0 = data.awsIAMType;
if(typeof data0 !== "string"){
const err11 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data0 === "NONE") || (data0 === "USER")) || (data0 === "ROLE"))){
const err12 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/enum",keyword:"enum",params:{allowedValues: schema17.properties.awsIAMType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.databaseName !== undefined){
let data1 = data.databaseName;
if(typeof data1 !== "string"){
const err13 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data1 === "admin") || (data1 === "$external"))){
const err14 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/enum",keyword:"enum",params:{allowedValues: schema17.properties.databaseName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.deleteAfterDate !== undefined){
let data2 = data.deleteAfterDate;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
const err15 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(data3.length > 100 && func2(data3) > 100){
const err17 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.groupId !== undefined){
let data4 = data.groupId;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err19 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/pattern",keyword:"pattern",params:{pattern: "^([a-f0-9]{24})$"},message:"must match pattern \""+"^([a-f0-9]{24})$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
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
let data6 = data.ldapAuthType;
if(typeof data6 !== "string"){
const err21 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(((data6 === "NONE") || (data6 === "GROUP")) || (data6 === "USER"))){
const err22 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema17.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
if(data.oidcAuthType !== undefined){
let data8 = data.oidcAuthType;
if(typeof data8 !== "string"){
const err23 = {instancePath:instancePath+"/oidcAuthType",schemaPath:"#/properties/oidcAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data8 === "NONE") || (data8 === "IDP_GROUP")) || (data8 === "USER"))){
const err24 = {instancePath:instancePath+"/oidcAuthType",schemaPath:"#/properties/oidcAuthType/enum",keyword:"enum",params:{allowedValues: schema17.properties.oidcAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.password !== undefined){
const err25 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.roles !== undefined){
let data10 = data.roles;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs22 = errors;
let valid4 = true;
const _errs23 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing0;
if((data11.roleName === undefined) && (missing0 = "roleName")){
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
if(data11.roleName !== undefined){
let data12 = data11.roleName;
if(typeof data12 !== "string"){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((((((data12 === "atlasAdmin") || (data12 === "backup")) || (data12 === "clusterMonitor")) || (data12 === "dbAdminAnyDatabase")) || (data12 === "enableSharding")) || (data12 === "readAnyDatabase")) || (data12 === "readWriteAnyDatabase"))){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
var _valid0 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs26 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.databaseName !== undefined){
if("admin" !== data11.databaseName){
const err29 = {instancePath:instancePath+"/roles/" + i0+"/databaseName",schemaPath:"#/properties/roles/items/allOf/0/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.collectionName !== undefined){
const err30 = {instancePath:instancePath+"/roles/" + i0+"/collectionName",schemaPath:"#/properties/roles/items/allOf/0/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
valid4 = _valid0;
ifClause0 = "then";
}
else {
const _errs28 = errors;
const _errs29 = errors;
let valid7 = true;
const _errs30 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if((data11.roleName === undefined) && (missing1 = "roleName")){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
if(data11.roleName !== undefined){
if("dbAdmin" !== data11.roleName){
const err32 = {};
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
}
var _valid1 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs32 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.collectionName !== undefined){
const err33 = {instancePath:instancePath+"/roles/" + i0+"/collectionName",schemaPath:"#/properties/roles/items/allOf/0/else/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid1 = _errs32 === errors;
valid7 = _valid1;
ifClause1 = "then";
}
else {
const _errs33 = errors;
const _errs34 = errors;
let valid10 = true;
const _errs35 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if((data11.roleName === undefined) && (missing2 = "roleName")){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
if(data11.roleName !== undefined){
let data17 = data11.roleName;
if(typeof data17 !== "string"){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((data17 === "read") || (data17 === "readWrite"))){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
var _valid2 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs38 = errors;
var _valid2 = _errs38 === errors;
valid10 = _valid2;
ifClause2 = "then";
}
else {
const _errs39 = errors;
const _errs40 = errors;
let valid12 = true;
const _errs41 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing3;
if((data11.roleName === undefined) && (missing3 = "roleName")){
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
if(data11.roleName !== undefined){
let data18 = data11.roleName;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data18 === "string"){
if(!pattern3.test(data18)){
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
else {
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
}
var _valid3 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs44 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.databaseName !== undefined){
if("admin" !== data11.databaseName){
const err40 = {instancePath:instancePath+"/roles/" + i0+"/databaseName",schemaPath:"#/properties/roles/items/allOf/0/else/else/else/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data11.collectionName !== undefined){
const err41 = {instancePath:instancePath+"/roles/" + i0+"/collectionName",schemaPath:"#/properties/roles/items/allOf/0/else/else/else/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var _valid3 = _errs44 === errors;
valid12 = _valid3;
ifClause3 = "then";
}
else {
const _errs46 = errors;
const _errs47 = errors;
let valid15 = true;
const _errs48 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing4;
if((data11.roleName === undefined) && (missing4 = "roleName")){
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
if(data11.roleName !== undefined){
if(typeof data11.roleName !== "string"){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
var _valid4 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
if(_valid4){
var _valid4 = false;
const err44 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/allOf/0/else/else/else/else/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
valid15 = _valid4;
}
if(!valid15){
const err45 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/allOf/0/else/else/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid3 = _errs46 === errors;
valid12 = _valid3;
ifClause3 = "else";
}
if(!valid12){
const err46 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/allOf/0/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid10 = _valid2;
ifClause2 = "else";
}
if(!valid10){
const err47 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/allOf/0/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid7 = _valid1;
ifClause1 = "else";
}
if(!valid7){
const err48 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/allOf/0/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid0 = _errs28 === errors;
valid4 = _valid0;
ifClause0 = "else";
}
if(!valid4){
const err49 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.databaseName === undefined){
const err50 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data11.roleName === undefined){
const err51 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "roleName"},message:"must have required property '"+"roleName"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data11.collectionName !== undefined){
if(typeof data11.collectionName !== "string"){
const err52 = {instancePath:instancePath+"/roles/" + i0+"/collectionName",schemaPath:"#/properties/roles/items/properties/collectionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data11.databaseName !== undefined){
if(typeof data11.databaseName !== "string"){
const err53 = {instancePath:instancePath+"/roles/" + i0+"/databaseName",schemaPath:"#/properties/roles/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data11.roleName !== undefined){
if(typeof data11.roleName !== "string"){
const err54 = {instancePath:instancePath+"/roles/" + i0+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.scopes !== undefined){
if(!(validate33(data.scopes, instancePath+"/scopes"))){
vErrors = append(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.username !== undefined){
let data26 = data.username;
if(typeof data26 === "string"){
if(data26.length > 1024 && func2(data26) > 1024){
const err57 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.x509Type !== undefined){
let data27 = data.x509Type;
if(typeof data27 !== "string"){
const err59 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!(((data27 === "NONE") || (data27 === "CUSTOMER")) || (data27 === "MANAGED"))){
const err60 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema17.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate36(data, instancePath=""){
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
if(!(validate38(data1[i0], instancePath+"/results/" + i0))){
vErrors = append(vErrors, validate38.errors);
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
validate36.errors = vErrors;
return errors === 0;
}

export const s8 = validate43;
const schema18 = {"properties":{"results":{"items":{"properties":{"groupId":false,"roles":{"items":{"properties":{"roleName":{"enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase","<a custom role name>"]}}}}}}}}};

function validate43(data, instancePath=""){
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
const err1 = {instancePath:instancePath+"/results/" + i0+"/roles/" + i1+"/roleName",schemaPath:"#/properties/results/items/properties/roles/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema18.properties.results.items.properties.roles.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
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
}
}
}
}
}
validate43.errors = vErrors;
return errors === 0;
}

export const s9 = validate44;
const schema19 = {"type":"object","properties":{"badRequestDetail":{"$ref":"part14"},"detail":{"type":["string","null"]},"error":{"type":"integer","format":"int32"},"errorCode":{"type":"string"},"parameters":{"$ref":"part15"},"reason":{"type":["string","null"]}},"required":["error","errorCode"]};
const schema20 = {"type":["object","null"],"properties":{"fields":{"type":"array","items":{"type":"object","properties":{"description":{"type":"string"},"field":{"type":"string"}},"required":["description","field"]}}}};

function validate45(data, instancePath=""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type},message:"must be object,null"};
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
validate45.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"array","items":{"type":"object"}};

function validate47(data, instancePath=""){
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
validate47.errors = vErrors;
return errors === 0;
}


function validate44(data, instancePath=""){
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
if(!(validate45(data.badRequestDetail, instancePath+"/badRequestDetail"))){
vErrors = append(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.detail !== undefined){
let data1 = data.detail;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: schema19.properties.detail.type},message:"must be string,null"};
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
if(!(validate47(data.parameters, instancePath+"/parameters"))){
vErrors = append(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema19.properties.reason.type},message:"must be string,null"};
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
validate44.errors = vErrors;
return errors === 0;
}

export const s10 = validate49;
const schema22 = {"type":"object","properties":{"badRequestDetail":{"$ref":"part14"},"detail":{"type":["string","null"]},"error":{"type":"integer","format":"int32"},"errorCode":{"type":"string"},"parameters":{"type":["array","null"],"items":{"type":["string","number","null"]}},"reason":{"type":["string","null"]}},"required":["error","errorCode"]};

function validate49(data, instancePath=""){
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
if(!(validate45(data.badRequestDetail, instancePath+"/badRequestDetail"))){
vErrors = append(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.detail !== undefined){
let data1 = data.detail;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: schema22.properties.detail.type},message:"must be string,null"};
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
const err6 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: schema22.properties.parameters.type},message:"must be array,null"};
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
const err7 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: schema22.properties.parameters.items.type},message:"must be string,number,null"};
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
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema22.properties.reason.type},message:"must be string,null"};
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
validate49.errors = vErrors;
return errors === 0;
}

export const s11 = validate51;
const schema23 = {"properties":{"parameters":{"$ref":"part15"}}};

function validate51(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parameters !== undefined){
if(!(validate47(data.parameters, instancePath+"/parameters"))){
vErrors = append(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
validate51.errors = vErrors;
return errors === 0;
}

export const s12 = validate53;
const schema24 = {"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":"string","format":"date-time"},"description":{"type":"string","maxLength":100},"groupId":{"type":"string","pattern":"^([a-f0-9]{24})$"},"labels":{"$ref":"part19"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"]},"password":{"type":"string","minLength":8},"roles":{"type":"array","items":{"$ref":"part20"},"uniqueItems":true,"minItems":1,"allOf":[{"if":{"not":{"anyOf":[{"contains":{"type":"object","properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}}]}},"then":{"items":{"properties":{"roleName":{"enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase"]}}},"properties":{},"required":[]}},{"if":{"contains":{"type":"object","properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}},"then":{"maxItems":1,"properties":{},"required":[]}}]},"scopes":{"$ref":"part21"},"username":{"type":"string","maxLength":1024},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"additionalProperties":false,"required":["databaseName","groupId","roles","username"],"allOf":[{"if":{"properties":{"awsIAMType":{"const":"NONE"},"ldapAuthType":{"const":"NONE"},"x509Type":{"const":"NONE"},"oidcAuthType":{"const":"NONE"}}},"then":{"properties":{"databaseName":{"const":"admin"},"password":{"type":"string"},"username":{"minLength":1}},"required":["password"]},"else":{"if":{"properties":{"awsIAMType":{"const":"NONE"},"ldapAuthType":{"const":"NONE"},"x509Type":{"const":"CUSTOMER"},"oidcAuthType":{"const":"NONE"}},"required":["x509Type"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^(?=(?:.*[,+] *)?[cC][nN] *=)"}},"required":[]},"else":{"if":{"properties":{"awsIAMType":{"const":"NONE"},"ldapAuthType":{"const":"NONE"},"x509Type":{"const":"MANAGED"},"oidcAuthType":{"const":"NONE"}},"required":["x509Type"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"minLength":1}},"required":[]},"else":{"if":{"properties":{"awsIAMType":{"const":"NONE"},"ldapAuthType":{"const":"USER"},"x509Type":{"const":"NONE"},"oidcAuthType":{"const":"NONE"}},"required":["ldapAuthType"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="}},"required":[]},"else":{"if":{"properties":{"awsIAMType":{"const":"NONE"},"ldapAuthType":{"const":"GROUP"},"x509Type":{"const":"NONE"},"oidcAuthType":{"const":"NONE"}},"required":["ldapAuthType"]},"then":{"properties":{"databaseName":{"const":"admin"},"password":false,"username":{"pattern":"^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="}},"required":[]},"else":{"if":{"properties":{"awsIAMType":{"const":"USER"},"ldapAuthType":{"const":"NONE"},"x509Type":{"const":"NONE"},"oidcAuthType":{"const":"NONE"}},"required":["awsIAMType"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^arn:[^:]+:[^:]+:[^:]*:[^:]*:."}},"required":[]},"else":{"if":{"properties":{"awsIAMType":{"const":"ROLE"},"ldapAuthType":{"const":"NONE"},"x509Type":{"const":"NONE"},"oidcAuthType":{"const":"NONE"}},"required":["awsIAMType"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^arn:[^:]+:[^:]+:[^:]*:[^:]*:."}},"required":[]},"else":{"if":{"properties":{"awsIAMType":{"const":"NONE"},"ldapAuthType":{"const":"NONE"},"x509Type":{"const":"NONE"},"oidcAuthType":{"const":"IDP_GROUP"}},"required":["oidcAuthType"]},"then":{"properties":{"databaseName":{"const":"admin"},"password":false,"username":{"pattern":"^[a-f0-9]{24}/."}},"required":[]},"else":{"if":{"properties":{"awsIAMType":{"const":"NONE"},"ldapAuthType":{"const":"NONE"},"x509Type":{"const":"NONE"},"oidcAuthType":{"const":"USER"}},"required":["oidcAuthType"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^[a-f0-9]{24}/."}},"required":[]},"else":{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"]}},"required":[]},"then":false}}}}}}}}}}]};
const func12 = Object.prototype.hasOwnProperty;
const func0 = (module2.default ?? module2);
const pattern4 = new RegExp("^(?=(?:.*[,+] *)?[cC][nN] *=)", "u");
const pattern5 = new RegExp("^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *=", "u");
const pattern7 = new RegExp("^arn:[^:]+:[^:]+:[^:]*:[^:]*:.", "u");
const pattern9 = new RegExp("^[a-f0-9]{24}/.", "u");
const schema25 = {"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":255},"value":{"type":"string","minLength":1,"maxLength":255}},"additionalProperties":false}};

function validate54(data, instancePath=""){
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
validate54.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string"}},"required":["databaseName","roleName"],"additionalProperties":false,"allOf":[{"if":{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]},"else":{"if":{"properties":{"roleName":{"const":"dbAdmin"}},"required":["roleName"]},"then":{"properties":{"collectionName":false},"required":[]},"else":{"if":{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},"then":{"properties":{},"required":[]},"else":{"if":{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]},"else":{"if":{"properties":{"roleName":{"type":"string"}},"required":["roleName"]},"then":false}}}}}]};

function validate56(data, instancePath=""){
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
if(!pattern3.test(data6)){
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
validate56.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"type":{"type":"string","enum":["CLUSTER","DATA_LAKE","STREAM"]}},"required":["name","type"],"additionalProperties":false}};

function validate58(data, instancePath=""){
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
if(!pattern1.test(data1)){
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
if(!(((data2 === "CLUSTER") || (data2 === "DATA_LAKE")) || (data2 === "STREAM"))){
const err6 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema27.items.properties.type.enum},message:"must be equal to one of the allowed values"};
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
validate58.errors = vErrors;
return errors === 0;
}


function validate53(data, instancePath=""){
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
if(valid2){
if(data.oidcAuthType !== undefined){
const _errs7 = errors;
if("NONE" !== data.oidcAuthType){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
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
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.databaseName !== undefined){
if("admin" !== data.databaseName){
const err5 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.password !== undefined){
if(typeof data.password !== "string"){
const err6 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/then/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.username !== undefined){
let data6 = data.username;
if(typeof data6 === "string"){
if(data6.length < 2 && func2(data6) < 1){
const err7 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/then/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs13 = errors;
const _errs14 = errors;
let valid4 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.x509Type === undefined) && (missing0 = "x509Type")){
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
if(data.awsIAMType !== undefined){
const _errs16 = errors;
if("NONE" !== data.awsIAMType){
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
if(data.ldapAuthType !== undefined){
const _errs17 = errors;
if("NONE" !== data.ldapAuthType){
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
if(valid5){
if(data.x509Type !== undefined){
const _errs18 = errors;
if("CUSTOMER" !== data.x509Type){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.oidcAuthType !== undefined){
const _errs19 = errors;
if("NONE" !== data.oidcAuthType){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err13 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/else/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.password !== undefined){
const err14 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/else/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.username !== undefined){
let data13 = data.username;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err15 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/else/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^(?=(?:.*[,+] *)?[cC][nN] *=)"},message:"must match pattern \""+"^(?=(?:.*[,+] *)?[cC][nN] *=)"+"\""};
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
var _valid1 = _errs20 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs23 = errors;
const _errs24 = errors;
let valid7 = true;
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.x509Type === undefined) && (missing1 = "x509Type")){
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
if(data.awsIAMType !== undefined){
const _errs26 = errors;
if("NONE" !== data.awsIAMType){
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
if(valid8){
if(data.ldapAuthType !== undefined){
const _errs27 = errors;
if("NONE" !== data.ldapAuthType){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid8 = _errs27 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.x509Type !== undefined){
const _errs28 = errors;
if("MANAGED" !== data.x509Type){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.oidcAuthType !== undefined){
const _errs29 = errors;
if("NONE" !== data.oidcAuthType){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid8 = _errs29 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
var _valid2 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err21 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/else/else/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.password !== undefined){
const err22 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/else/else/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.username !== undefined){
let data20 = data.username;
if(typeof data20 === "string"){
if(data20.length < 2 && func2(data20) < 1){
const err23 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/else/else/then/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
var _valid2 = _errs30 === errors;
valid7 = _valid2;
ifClause2 = "then";
}
else {
const _errs33 = errors;
const _errs34 = errors;
let valid10 = true;
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.ldapAuthType === undefined) && (missing2 = "ldapAuthType")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
const _errs36 = errors;
if("NONE" !== data.awsIAMType){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid11 = _errs36 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.ldapAuthType !== undefined){
const _errs37 = errors;
if("USER" !== data.ldapAuthType){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid11 = _errs37 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.x509Type !== undefined){
const _errs38 = errors;
if("NONE" !== data.x509Type){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid11 = _errs38 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.oidcAuthType !== undefined){
const _errs39 = errors;
if("NONE" !== data.oidcAuthType){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid11 = _errs39 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
var _valid3 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs40 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err29 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/else/else/else/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.password !== undefined){
const err30 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/else/else/else/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.username !== undefined){
let data27 = data.username;
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
const err31 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/else/else/else/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="},message:"must match pattern \""+"^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="+"\""};
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
var _valid3 = _errs40 === errors;
valid10 = _valid3;
ifClause3 = "then";
}
else {
const _errs43 = errors;
const _errs44 = errors;
let valid13 = true;
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.ldapAuthType === undefined) && (missing3 = "ldapAuthType")){
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
if(data.awsIAMType !== undefined){
const _errs46 = errors;
if("NONE" !== data.awsIAMType){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid14 = _errs46 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.ldapAuthType !== undefined){
const _errs47 = errors;
if("GROUP" !== data.ldapAuthType){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var valid14 = _errs47 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.x509Type !== undefined){
const _errs48 = errors;
if("NONE" !== data.x509Type){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid14 = _errs48 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.oidcAuthType !== undefined){
const _errs49 = errors;
if("NONE" !== data.oidcAuthType){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid14 = _errs49 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
var _valid4 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs50 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("admin" !== data.databaseName){
const err37 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/else/else/else/else/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.password !== undefined){
const err38 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/else/else/else/else/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.username !== undefined){
let data34 = data.username;
if(typeof data34 === "string"){
if(!pattern5.test(data34)){
const err39 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/else/else/else/else/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="},message:"must match pattern \""+"^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
var _valid4 = _errs50 === errors;
valid13 = _valid4;
ifClause4 = "then";
}
else {
const _errs53 = errors;
const _errs54 = errors;
let valid16 = true;
const _errs55 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.awsIAMType === undefined) && (missing4 = "awsIAMType")){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
const _errs56 = errors;
if("USER" !== data.awsIAMType){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid17 = _errs56 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.ldapAuthType !== undefined){
const _errs57 = errors;
if("NONE" !== data.ldapAuthType){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid17 = _errs57 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.x509Type !== undefined){
const _errs58 = errors;
if("NONE" !== data.x509Type){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var valid17 = _errs58 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.oidcAuthType !== undefined){
const _errs59 = errors;
if("NONE" !== data.oidcAuthType){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid17 = _errs59 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
var _valid5 = _errs55 === errors;
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs60 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err45 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/else/else/else/else/else/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.password !== undefined){
const err46 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/else/else/else/else/else/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data.username !== undefined){
let data41 = data.username;
if(typeof data41 === "string"){
if(!pattern7.test(data41)){
const err47 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/else/else/else/else/else/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^arn:[^:]+:[^:]+:[^:]*:[^:]*:."},message:"must match pattern \""+"^arn:[^:]+:[^:]+:[^:]*:[^:]*:."+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
var _valid5 = _errs60 === errors;
valid16 = _valid5;
ifClause5 = "then";
}
else {
const _errs63 = errors;
const _errs64 = errors;
let valid19 = true;
const _errs65 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.awsIAMType === undefined) && (missing5 = "awsIAMType")){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
const _errs66 = errors;
if("ROLE" !== data.awsIAMType){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var valid20 = _errs66 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.ldapAuthType !== undefined){
const _errs67 = errors;
if("NONE" !== data.ldapAuthType){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var valid20 = _errs67 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.x509Type !== undefined){
const _errs68 = errors;
if("NONE" !== data.x509Type){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var valid20 = _errs68 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.oidcAuthType !== undefined){
const _errs69 = errors;
if("NONE" !== data.oidcAuthType){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid20 = _errs69 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
var _valid6 = _errs65 === errors;
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs70 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err53 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/else/else/else/else/else/else/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.password !== undefined){
const err54 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/else/else/else/else/else/else/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data.username !== undefined){
let data48 = data.username;
if(typeof data48 === "string"){
if(!pattern7.test(data48)){
const err55 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/else/else/else/else/else/else/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^arn:[^:]+:[^:]+:[^:]*:[^:]*:."},message:"must match pattern \""+"^arn:[^:]+:[^:]+:[^:]*:[^:]*:."+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
var _valid6 = _errs70 === errors;
valid19 = _valid6;
ifClause6 = "then";
}
else {
const _errs73 = errors;
const _errs74 = errors;
let valid22 = true;
const _errs75 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.oidcAuthType === undefined) && (missing6 = "oidcAuthType")){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
const _errs76 = errors;
if("NONE" !== data.awsIAMType){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid23 = _errs76 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.ldapAuthType !== undefined){
const _errs77 = errors;
if("NONE" !== data.ldapAuthType){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid23 = _errs77 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.x509Type !== undefined){
const _errs78 = errors;
if("NONE" !== data.x509Type){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var valid23 = _errs78 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.oidcAuthType !== undefined){
const _errs79 = errors;
if("IDP_GROUP" !== data.oidcAuthType){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var valid23 = _errs79 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
var _valid7 = _errs75 === errors;
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs80 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("admin" !== data.databaseName){
const err61 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/else/else/else/else/else/else/else/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.password !== undefined){
const err62 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/else/else/else/else/else/else/else/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data.username !== undefined){
let data55 = data.username;
if(typeof data55 === "string"){
if(!pattern9.test(data55)){
const err63 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/else/else/else/else/else/else/else/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^[a-f0-9]{24}/."},message:"must match pattern \""+"^[a-f0-9]{24}/."+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
}
var _valid7 = _errs80 === errors;
valid22 = _valid7;
ifClause7 = "then";
}
else {
const _errs83 = errors;
const _errs84 = errors;
let valid25 = true;
const _errs85 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.oidcAuthType === undefined) && (missing7 = "oidcAuthType")){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
const _errs86 = errors;
if("NONE" !== data.awsIAMType){
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var valid26 = _errs86 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.ldapAuthType !== undefined){
const _errs87 = errors;
if("NONE" !== data.ldapAuthType){
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var valid26 = _errs87 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.x509Type !== undefined){
const _errs88 = errors;
if("NONE" !== data.x509Type){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var valid26 = _errs88 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.oidcAuthType !== undefined){
const _errs89 = errors;
if("USER" !== data.oidcAuthType){
const err68 = {};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var valid26 = _errs89 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
var _valid8 = _errs85 === errors;
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs90 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err69 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/else/else/else/else/else/else/else/else/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.password !== undefined){
const err70 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/else/else/else/else/else/else/else/else/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data.username !== undefined){
let data62 = data.username;
if(typeof data62 === "string"){
if(!pattern9.test(data62)){
const err71 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/else/else/else/else/else/else/else/else/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^[a-f0-9]{24}/."},message:"must match pattern \""+"^[a-f0-9]{24}/."+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
var _valid8 = _errs90 === errors;
valid25 = _valid8;
ifClause8 = "then";
}
else {
const _errs93 = errors;
const _errs94 = errors;
let valid28 = true;
const _errs95 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.awsIAMType !== undefined){
let data63 = data.awsIAMType;
const _errs96 = errors;
if(typeof data63 !== "string"){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!(((data63 === "NONE") || (data63 === "USER")) || (data63 === "ROLE"))){
const err73 = {};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var valid29 = _errs96 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.ldapAuthType !== undefined){
let data64 = data.ldapAuthType;
const _errs98 = errors;
if(typeof data64 !== "string"){
const err74 = {};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(((data64 === "NONE") || (data64 === "GROUP")) || (data64 === "USER"))){
const err75 = {};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var valid29 = _errs98 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.x509Type !== undefined){
let data65 = data.x509Type;
const _errs100 = errors;
if(typeof data65 !== "string"){
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!(((data65 === "NONE") || (data65 === "CUSTOMER")) || (data65 === "MANAGED"))){
const err77 = {};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var valid29 = _errs100 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.oidcAuthType !== undefined){
let data66 = data.oidcAuthType;
const _errs102 = errors;
if(typeof data66 !== "string"){
const err78 = {};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!(((data66 === "NONE") || (data66 === "IDP_GROUP")) || (data66 === "USER"))){
const err79 = {};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var valid29 = _errs102 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
var _valid9 = _errs95 === errors;
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
if(_valid9){
var _valid9 = false;
const err80 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/else/else/else/else/else/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
valid28 = _valid9;
}
if(!valid28){
const err81 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid8 = _errs93 === errors;
valid25 = _valid8;
ifClause8 = "else";
}
if(!valid25){
const err82 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid7 = _errs83 === errors;
valid22 = _valid7;
ifClause7 = "else";
}
if(!valid22){
const err83 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid6 = _errs73 === errors;
valid19 = _valid6;
ifClause6 = "else";
}
if(!valid19){
const err84 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid5 = _errs63 === errors;
valid16 = _valid5;
ifClause5 = "else";
}
if(!valid16){
const err85 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid4 = _errs53 === errors;
valid13 = _valid4;
ifClause4 = "else";
}
if(!valid13){
const err86 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid3 = _errs43 === errors;
valid10 = _valid3;
ifClause3 = "else";
}
if(!valid10){
const err87 = {instancePath,schemaPath:"#/allOf/0/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid7 = _valid2;
ifClause2 = "else";
}
if(!valid7){
const err88 = {instancePath,schemaPath:"#/allOf/0/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err89 = {instancePath,schemaPath:"#/allOf/0/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err90 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName === undefined){
const err91 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data.groupId === undefined){
const err92 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groupId"},message:"must have required property '"+"groupId"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data.roles === undefined){
const err93 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data.username === undefined){
const err94 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key0 in data){
if(!(func12.call(schema24.properties, key0))){
const err95 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.awsIAMType !== undefined){
let data67 = data.awsIAMType;
if(typeof data67 !== "string"){
const err96 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!(((data67 === "NONE") || (data67 === "USER")) || (data67 === "ROLE"))){
const err97 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/enum",keyword:"enum",params:{allowedValues: schema24.properties.awsIAMType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.databaseName !== undefined){
let data68 = data.databaseName;
if(typeof data68 !== "string"){
const err98 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!((data68 === "admin") || (data68 === "$external"))){
const err99 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/enum",keyword:"enum",params:{allowedValues: schema24.properties.databaseName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.deleteAfterDate !== undefined){
let data69 = data.deleteAfterDate;
if(typeof data69 === "string"){
if(!(formats0.validate(data69))){
const err100 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err101 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.description !== undefined){
let data70 = data.description;
if(typeof data70 === "string"){
if(data70.length > 100 && func2(data70) > 100){
const err102 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.groupId !== undefined){
let data71 = data.groupId;
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err104 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/pattern",keyword:"pattern",params:{pattern: "^([a-f0-9]{24})$"},message:"must match pattern \""+"^([a-f0-9]{24})$"+"\""};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.labels !== undefined){
if(!(validate54(data.labels, instancePath+"/labels"))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.ldapAuthType !== undefined){
let data73 = data.ldapAuthType;
if(typeof data73 !== "string"){
const err106 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!(((data73 === "NONE") || (data73 === "GROUP")) || (data73 === "USER"))){
const err107 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema24.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.oidcAuthType !== undefined){
let data74 = data.oidcAuthType;
if(typeof data74 !== "string"){
const err108 = {instancePath:instancePath+"/oidcAuthType",schemaPath:"#/properties/oidcAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!(((data74 === "NONE") || (data74 === "IDP_GROUP")) || (data74 === "USER"))){
const err109 = {instancePath:instancePath+"/oidcAuthType",schemaPath:"#/properties/oidcAuthType/enum",keyword:"enum",params:{allowedValues: schema24.properties.oidcAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.password !== undefined){
let data75 = data.password;
if(typeof data75 === "string"){
if(data75.length < 16 && func2(data75) < 8){
const err110 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.roles !== undefined){
let data76 = data.roles;
const _errs125 = errors;
let valid32 = true;
const _errs126 = errors;
const _errs127 = errors;
const _errs128 = errors;
const _errs129 = errors;
let valid34 = false;
const _errs130 = errors;
if(Array.isArray(data76)){
const _errs131 = errors;
const len0 = data76.length;
for(let i0=0; i0<len0; i0++){
let data77 = data76[i0];
const _errs132 = errors;
if(errors === _errs132){
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
let missing8;
if((data77.roleName === undefined) && (missing8 = "roleName")){
const err112 = {};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
else {
if(data77.roleName !== undefined){
let data78 = data77.roleName;
const _errs134 = errors;
if(errors === _errs134){
if(typeof data78 === "string"){
if(!pattern3.test(data78)){
const err113 = {};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
}
}
else {
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
var valid35 = _errs132 === errors;
if(valid35){
break;
}
}
if(!valid35){
const err116 = {};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
errors = _errs131;
if(vErrors !== null){
if(_errs131){
vErrors.length = _errs131;
}
else {
vErrors = null;
}
}
}
}
var _valid11 = _errs130 === errors;
valid34 = valid34 || _valid11;
if(!valid34){
const err117 = {};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
else {
errors = _errs129;
if(vErrors !== null){
if(_errs129){
vErrors.length = _errs129;
}
else {
vErrors = null;
}
}
}
var valid33 = _errs128 === errors;
if(valid33){
const err118 = {};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
else {
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
}
var _valid10 = _errs126 === errors;
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs136 = errors;
if(Array.isArray(data76)){
const len1 = data76.length;
for(let i1=0; i1<len1; i1++){
let data79 = data76[i1];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.roleName !== undefined){
let data80 = data79.roleName;
if(!((((((((((data80 === "atlasAdmin") || (data80 === "backup")) || (data80 === "clusterMonitor")) || (data80 === "dbAdmin")) || (data80 === "dbAdminAnyDatabase")) || (data80 === "enableSharding")) || (data80 === "read")) || (data80 === "readAnyDatabase")) || (data80 === "readWrite")) || (data80 === "readWriteAnyDatabase"))){
const err119 = {instancePath:instancePath+"/roles/" + i1+"/roleName",schemaPath:"#/properties/roles/allOf/0/then/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema24.properties.roles.allOf[0].then.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
}
var _valid10 = _errs136 === errors;
valid32 = _valid10;
}
if(!valid32){
const err120 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
const _errs140 = errors;
let valid40 = true;
const _errs141 = errors;
if(Array.isArray(data76)){
const _errs142 = errors;
const len2 = data76.length;
for(let i2=0; i2<len2; i2++){
let data81 = data76[i2];
const _errs143 = errors;
if(errors === _errs143){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
let missing9;
if((data81.roleName === undefined) && (missing9 = "roleName")){
const err121 = {};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
else {
if(data81.roleName !== undefined){
let data82 = data81.roleName;
const _errs145 = errors;
if(errors === _errs145){
if(typeof data82 === "string"){
if(!pattern3.test(data82)){
const err122 = {};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
}
}
else {
const err124 = {};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
var valid41 = _errs143 === errors;
if(valid41){
break;
}
}
if(!valid41){
const err125 = {};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
else {
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
}
}
var _valid12 = _errs141 === errors;
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs147 = errors;
if(Array.isArray(data76)){
if(data76.length > 1){
const err126 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
var _valid12 = _errs147 === errors;
valid40 = _valid12;
}
if(!valid40){
const err127 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(Array.isArray(data76)){
if(data76.length < 1){
const err128 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
const len3 = data76.length;
for(let i3=0; i3<len3; i3++){
if(!(validate56(data76[i3], instancePath+"/roles/" + i3))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
let i4 = data76.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func0(data76[i4], data76[j0])){
const err129 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err130 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data.scopes !== undefined){
if(!(validate58(data.scopes, instancePath+"/scopes"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.username !== undefined){
let data85 = data.username;
if(typeof data85 === "string"){
if(data85.length > 1024 && func2(data85) > 1024){
const err131 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.x509Type !== undefined){
let data86 = data.x509Type;
if(typeof data86 !== "string"){
const err133 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!(((data86 === "NONE") || (data86 === "CUSTOMER")) || (data86 === "MANAGED"))){
const err134 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema24.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

export const s13 = validate29;

export const s14 = validate38;

export const s15 = validate60;
const schema28 = {"properties":{"groupId":false,"roles":{"items":{"properties":{"roleName":{"enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase","<a custom role name>"]}}}}}};

function validate60(data, instancePath=""){
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
const err1 = {instancePath:instancePath+"/roles/" + i0+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema28.properties.roles.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
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
}
validate60.errors = vErrors;
return errors === 0;
}

export const s16 = validate61;
const schema29 = {"type":"string"};

function validate61(data, instancePath=""){
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
validate61.errors = vErrors;
return errors === 0;
}

export const s17 = validate62;
const schema30 = {"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":["string","null"],"format":"date-time"},"description":{"type":"string","maxLength":100},"groupId":{"type":"string","pattern":"^([a-f0-9]{24})$"},"labels":{"$ref":"part19"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"]},"password":{"type":"string","minLength":8},"roles":{"type":"array","items":{"$ref":"part20"},"uniqueItems":true,"allOf":[{"if":{"not":{"anyOf":[{"contains":{"type":"object","properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}}]}},"then":{"items":{"properties":{"roleName":{"enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase"]}}},"properties":{},"required":[]}},{"if":{"contains":{"type":"object","properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}},"then":{"maxItems":1,"properties":{},"required":[]}}]},"scopes":{"$ref":"part21"},"username":{"type":"string","maxLength":1024,"minLength":1},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"additionalProperties":false};

function validate62(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func12.call(schema30.properties, key0))){
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
const err2 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/enum",keyword:"enum",params:{allowedValues: schema30.properties.awsIAMType.enum},message:"must be equal to one of the allowed values"};
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
const err4 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/enum",keyword:"enum",params:{allowedValues: schema30.properties.databaseName.enum},message:"must be equal to one of the allowed values"};
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
const err5 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/type",keyword:"type",params:{type: schema30.properties.deleteAfterDate.type},message:"must be string,null"};
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
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(data3.length > 100 && func2(data3) > 100){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data4 = data.groupId;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err9 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/pattern",keyword:"pattern",params:{pattern: "^([a-f0-9]{24})$"},message:"must match pattern \""+"^([a-f0-9]{24})$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.labels !== undefined){
if(!(validate54(data.labels, instancePath+"/labels"))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.ldapAuthType !== undefined){
let data6 = data.ldapAuthType;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data6 === "NONE") || (data6 === "GROUP")) || (data6 === "USER"))){
const err12 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema30.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.oidcAuthType !== undefined){
let data7 = data.oidcAuthType;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/oidcAuthType",schemaPath:"#/properties/oidcAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data7 === "NONE") || (data7 === "IDP_GROUP")) || (data7 === "USER"))){
const err14 = {instancePath:instancePath+"/oidcAuthType",schemaPath:"#/properties/oidcAuthType/enum",keyword:"enum",params:{allowedValues: schema30.properties.oidcAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.password !== undefined){
let data8 = data.password;
if(typeof data8 === "string"){
if(data8.length < 16 && func2(data8) < 8){
const err15 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.roles !== undefined){
let data9 = data.roles;
const _errs22 = errors;
let valid2 = true;
const _errs23 = errors;
const _errs24 = errors;
const _errs25 = errors;
const _errs26 = errors;
let valid4 = false;
const _errs27 = errors;
if(Array.isArray(data9)){
const _errs28 = errors;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs29 = errors;
if(errors === _errs29){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing0;
if((data10.roleName === undefined) && (missing0 = "roleName")){
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
if(data10.roleName !== undefined){
let data11 = data10.roleName;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {};
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
}
}
else {
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid5 = _errs29 === errors;
if(valid5){
break;
}
}
if(!valid5){
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
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
var _valid1 = _errs27 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
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
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs25 === errors;
if(valid3){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
var _valid0 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs33 = errors;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data12 = data9[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.roleName !== undefined){
let data13 = data12.roleName;
if(!((((((((((data13 === "atlasAdmin") || (data13 === "backup")) || (data13 === "clusterMonitor")) || (data13 === "dbAdmin")) || (data13 === "dbAdminAnyDatabase")) || (data13 === "enableSharding")) || (data13 === "read")) || (data13 === "readAnyDatabase")) || (data13 === "readWrite")) || (data13 === "readWriteAnyDatabase"))){
const err24 = {instancePath:instancePath+"/roles/" + i1+"/roleName",schemaPath:"#/properties/roles/allOf/0/then/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema30.properties.roles.allOf[0].then.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
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
var _valid0 = _errs33 === errors;
valid2 = _valid0;
}
if(!valid2){
const err25 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const _errs37 = errors;
let valid10 = true;
const _errs38 = errors;
if(Array.isArray(data9)){
const _errs39 = errors;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data14 = data9[i2];
const _errs40 = errors;
if(errors === _errs40){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing1;
if((data14.roleName === undefined) && (missing1 = "roleName")){
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
if(data14.roleName !== undefined){
let data15 = data14.roleName;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data15 === "string"){
if(!pattern3.test(data15)){
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
else {
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
}
else {
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var valid11 = _errs40 === errors;
if(valid11){
break;
}
}
if(!valid11){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
var _valid2 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs44 = errors;
if(Array.isArray(data9)){
if(data9.length > 1){
const err31 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid2 = _errs44 === errors;
valid10 = _valid2;
}
if(!valid10){
const err32 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(validate56(data9[i3], instancePath+"/roles/" + i3))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
let i4 = data9.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func0(data9[i4], data9[j0])){
const err33 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.scopes !== undefined){
if(!(validate58(data.scopes, instancePath+"/scopes"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.username !== undefined){
let data18 = data.username;
if(typeof data18 === "string"){
if(data18.length > 1024 && func2(data18) > 1024){
const err35 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data18.length < 2 && func2(data18) < 1){
const err36 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.x509Type !== undefined){
let data19 = data.x509Type;
if(typeof data19 !== "string"){
const err38 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(((data19 === "NONE") || (data19 === "CUSTOMER")) || (data19 === "MANAGED"))){
const err39 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema30.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

export const s2 = s1;

function append(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
