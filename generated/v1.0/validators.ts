// Made by scripts/codegen.ts from openapi/v1.0.yaml and its overlays (prose, atlas, atlas-v1.0, conformance). Do not edit: npm run codegen.
// @ts-nocheck
import module0 from 'ajv-formats/dist/formats.js';
import module1 from 'ajv/dist/runtime/ucs2length.js';
import module2 from 'ajv/dist/runtime/equal.js';
export const s0 = validate20;
const schema31 = {"type":"string","pattern":"^([a-f0-9]{24})$"};
const pattern4 = new RegExp("^([a-f0-9]{24})$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const s1 = validate21;
const schema32 = {"type":"boolean"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const s2 = validate22;
const schema33 = {"type":"boolean"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const s3 = validate23;
const schema34 = {"type":"integer","minimum":1,"maximum":500};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate23.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const s4 = validate24;
const schema35 = {"type":"integer","minimum":1};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate24.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const s5 = validate25;
const schema36 = {"type":"object","properties":{"links":{"type":"array","items":{"type":"object","properties":{"href":{"type":"string"},"rel":{"type":"string"}}}},"results":{"type":"array","items":{"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":"string","format":"date-time"},"groupId":false,"labels":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":255},"value":{"type":"string","minLength":1,"maxLength":255}}}},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"links":{"type":"array","items":{"type":"object","properties":{"href":{"type":"string"},"rel":{"type":"string"}}}},"password":false,"roles":{"type":"array","items":{"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase","<a custom role name>"]}},"required":["databaseName","roleName"]}},"scopes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"type":{"type":"string","enum":["CLUSTER","DATA_LAKE"]}},"required":["name","type"]}},"username":{"type":"string","maxLength":1024},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"required":["databaseName","roles","username"]}},"totalCount":{"type":"integer","format":"int32","minimum":0}},"required":["results"]};
const formats0 = module0.fullFormats["date-time"];
const formats2 = module0.fullFormats.int32;
const func1 = (module1.default ?? module1);
const pattern5 = new RegExp("^[a-zA-Z0-9][a-zA-Z0-9-]*$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
let data0 = data.links;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.href !== undefined){
if(typeof data1.href !== "string"){
const err1 = {instancePath:instancePath+"/links/" + i0+"/href",schemaPath:"#/properties/links/items/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.rel !== undefined){
if(typeof data1.rel !== "string"){
const err2 = {instancePath:instancePath+"/links/" + i0+"/rel",schemaPath:"#/properties/links/items/properties/rel/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath:instancePath+"/links/" + i0,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.results !== undefined){
let data4 = data.results;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.databaseName === undefined){
const err5 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data5.roles === undefined){
const err6 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5.username === undefined){
const err7 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5.awsIAMType !== undefined){
let data6 = data5.awsIAMType;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/results/" + i1+"/awsIAMType",schemaPath:"#/properties/results/items/properties/awsIAMType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data6 === "NONE") || (data6 === "USER")) || (data6 === "ROLE"))){
const err9 = {instancePath:instancePath+"/results/" + i1+"/awsIAMType",schemaPath:"#/properties/results/items/properties/awsIAMType/enum",keyword:"enum",params:{allowedValues: schema36.properties.results.items.properties.awsIAMType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.databaseName !== undefined){
let data7 = data5.databaseName;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/results/" + i1+"/databaseName",schemaPath:"#/properties/results/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data7 === "admin") || (data7 === "$external"))){
const err11 = {instancePath:instancePath+"/results/" + i1+"/databaseName",schemaPath:"#/properties/results/items/properties/databaseName/enum",keyword:"enum",params:{allowedValues: schema36.properties.results.items.properties.databaseName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.deleteAfterDate !== undefined){
let data8 = data5.deleteAfterDate;
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
const err12 = {instancePath:instancePath+"/results/" + i1+"/deleteAfterDate",schemaPath:"#/properties/results/items/properties/deleteAfterDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err13 = {instancePath:instancePath+"/results/" + i1+"/deleteAfterDate",schemaPath:"#/properties/results/items/properties/deleteAfterDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.groupId !== undefined){
const err14 = {instancePath:instancePath+"/results/" + i1+"/groupId",schemaPath:"#/properties/results/items/properties/groupId/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.labels !== undefined){
let data10 = data5.labels;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.key !== undefined){
let data12 = data11.key;
if(typeof data12 === "string"){
if(func1(data12) > 255){
const err15 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/key",schemaPath:"#/properties/results/items/properties/labels/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func1(data12) < 1){
const err16 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/key",schemaPath:"#/properties/results/items/properties/labels/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/key",schemaPath:"#/properties/results/items/properties/labels/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data11.value !== undefined){
let data13 = data11.value;
if(typeof data13 === "string"){
if(func1(data13) > 255){
const err18 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/value",schemaPath:"#/properties/results/items/properties/labels/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func1(data13) < 1){
const err19 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/value",schemaPath:"#/properties/results/items/properties/labels/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err20 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/value",schemaPath:"#/properties/results/items/properties/labels/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err21 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2,schemaPath:"#/properties/results/items/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/results/" + i1+"/labels",schemaPath:"#/properties/results/items/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.ldapAuthType !== undefined){
let data14 = data5.ldapAuthType;
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/results/" + i1+"/ldapAuthType",schemaPath:"#/properties/results/items/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data14 === "NONE") || (data14 === "GROUP")) || (data14 === "USER"))){
const err24 = {instancePath:instancePath+"/results/" + i1+"/ldapAuthType",schemaPath:"#/properties/results/items/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema36.properties.results.items.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.links !== undefined){
let data15 = data5.links;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.href !== undefined){
if(typeof data16.href !== "string"){
const err25 = {instancePath:instancePath+"/results/" + i1+"/links/" + i3+"/href",schemaPath:"#/properties/results/items/properties/links/items/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data16.rel !== undefined){
if(typeof data16.rel !== "string"){
const err26 = {instancePath:instancePath+"/results/" + i1+"/links/" + i3+"/rel",schemaPath:"#/properties/results/items/properties/links/items/properties/rel/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/results/" + i1+"/links/" + i3,schemaPath:"#/properties/results/items/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err28 = {instancePath:instancePath+"/results/" + i1+"/links",schemaPath:"#/properties/results/items/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data5.password !== undefined){
const err29 = {instancePath:instancePath+"/results/" + i1+"/password",schemaPath:"#/properties/results/items/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data5.roles !== undefined){
let data20 = data5.roles;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.databaseName === undefined){
const err30 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data21.roleName === undefined){
const err31 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/required",keyword:"required",params:{missingProperty: "roleName"},message:"must have required property '"+"roleName"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data21.collectionName !== undefined){
if(typeof data21.collectionName !== "string"){
const err32 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/results/items/properties/roles/items/properties/collectionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data21.databaseName !== undefined){
if(typeof data21.databaseName !== "string"){
const err33 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/results/items/properties/roles/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data21.roleName !== undefined){
let data24 = data21.roleName;
if(typeof data24 !== "string"){
const err34 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/roleName",schemaPath:"#/properties/results/items/properties/roles/items/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((((((((((data24 === "atlasAdmin") || (data24 === "backup")) || (data24 === "clusterMonitor")) || (data24 === "dbAdmin")) || (data24 === "dbAdminAnyDatabase")) || (data24 === "enableSharding")) || (data24 === "read")) || (data24 === "readAnyDatabase")) || (data24 === "readWrite")) || (data24 === "readWriteAnyDatabase")) || (data24 === "<a custom role name>"))){
const err35 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/roleName",schemaPath:"#/properties/results/items/properties/roles/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema36.properties.results.items.properties.roles.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
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
const err36 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err37 = {instancePath:instancePath+"/results/" + i1+"/roles",schemaPath:"#/properties/results/items/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data5.scopes !== undefined){
let data25 = data5.scopes;
if(Array.isArray(data25)){
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
let data26 = data25[i5];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.name === undefined){
const err38 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5,schemaPath:"#/properties/results/items/properties/scopes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data26.type === undefined){
const err39 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5,schemaPath:"#/properties/results/items/properties/scopes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data26.name !== undefined){
let data27 = data26.name;
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
const err40 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5+"/name",schemaPath:"#/properties/results/items/properties/scopes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9][a-zA-Z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5+"/name",schemaPath:"#/properties/results/items/properties/scopes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data26.type !== undefined){
let data28 = data26.type;
if(typeof data28 !== "string"){
const err42 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5+"/type",schemaPath:"#/properties/results/items/properties/scopes/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((data28 === "CLUSTER") || (data28 === "DATA_LAKE"))){
const err43 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5+"/type",schemaPath:"#/properties/results/items/properties/scopes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema36.properties.results.items.properties.scopes.items.properties.type.enum},message:"must be equal to one of the allowed values"};
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
else {
const err44 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5,schemaPath:"#/properties/results/items/properties/scopes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/results/" + i1+"/scopes",schemaPath:"#/properties/results/items/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data5.username !== undefined){
let data29 = data5.username;
if(typeof data29 === "string"){
if(func1(data29) > 1024){
const err46 = {instancePath:instancePath+"/results/" + i1+"/username",schemaPath:"#/properties/results/items/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/results/" + i1+"/username",schemaPath:"#/properties/results/items/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data5.x509Type !== undefined){
let data30 = data5.x509Type;
if(typeof data30 !== "string"){
const err48 = {instancePath:instancePath+"/results/" + i1+"/x509Type",schemaPath:"#/properties/results/items/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(((data30 === "NONE") || (data30 === "CUSTOMER")) || (data30 === "MANAGED"))){
const err49 = {instancePath:instancePath+"/results/" + i1+"/x509Type",schemaPath:"#/properties/results/items/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema36.properties.results.items.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
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
const err50 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err51 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data31 = data.totalCount;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err52 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err53 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(formats2.validate(data31))){
const err54 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
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
}
else {
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"links":true,"results":true,"totalCount":true},"dynamicProps":false,"dynamicItems":false};

export const s6 = validate26;
const schema37 = {"type":"object","properties":{"links":{"type":"array","items":{"type":"object","properties":{"href":{"type":"string"},"rel":{"type":"string"}}}},"results":{"type":"array","items":{"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":"string","format":"date-time"},"groupId":{"type":"string","pattern":"^([a-f0-9]{24})$"},"labels":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":255},"value":{"type":"string","minLength":1,"maxLength":255}}}},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"links":{"type":"array","items":{"type":"object","properties":{"href":{"type":"string"},"rel":{"type":"string"}}}},"password":false,"roles":{"type":"array","items":{"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string"}},"required":["databaseName","roleName"],"allOf":[{"if":{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","const":"dbAdmin"}},"required":["roleName"]},"then":{"properties":{"collectionName":false},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},"then":{"properties":{},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]}},{"if":{"allOf":[{"not":{"anyOf":[{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","const":"dbAdmin"}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}]}},{"properties":{"roleName":{"type":"string"}},"required":["roleName"]}]},"then":false}]}},"scopes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"type":{"type":"string"}},"required":["name","type"]}},"username":{"type":"string","maxLength":1024},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"required":["awsIAMType","databaseName","groupId","labels","ldapAuthType","links","roles","scopes","username","x509Type"]}},"totalCount":{"type":"integer","format":"int32","minimum":0}},"required":["results"]};
const pattern7 = new RegExp("^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
let data0 = data.links;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.href !== undefined){
if(typeof data1.href !== "string"){
const err1 = {instancePath:instancePath+"/links/" + i0+"/href",schemaPath:"#/properties/links/items/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.rel !== undefined){
if(typeof data1.rel !== "string"){
const err2 = {instancePath:instancePath+"/links/" + i0+"/rel",schemaPath:"#/properties/links/items/properties/rel/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath:instancePath+"/links/" + i0,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.results !== undefined){
let data4 = data.results;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.awsIAMType === undefined){
const err5 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "awsIAMType"},message:"must have required property '"+"awsIAMType"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data5.databaseName === undefined){
const err6 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5.groupId === undefined){
const err7 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "groupId"},message:"must have required property '"+"groupId"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5.labels === undefined){
const err8 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.ldapAuthType === undefined){
const err9 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "ldapAuthType"},message:"must have required property '"+"ldapAuthType"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.links === undefined){
const err10 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "links"},message:"must have required property '"+"links"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.roles === undefined){
const err11 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.scopes === undefined){
const err12 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "scopes"},message:"must have required property '"+"scopes"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.username === undefined){
const err13 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.x509Type === undefined){
const err14 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "x509Type"},message:"must have required property '"+"x509Type"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.awsIAMType !== undefined){
let data6 = data5.awsIAMType;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/results/" + i1+"/awsIAMType",schemaPath:"#/properties/results/items/properties/awsIAMType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data6 === "NONE") || (data6 === "USER")) || (data6 === "ROLE"))){
const err16 = {instancePath:instancePath+"/results/" + i1+"/awsIAMType",schemaPath:"#/properties/results/items/properties/awsIAMType/enum",keyword:"enum",params:{allowedValues: schema37.properties.results.items.properties.awsIAMType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.databaseName !== undefined){
let data7 = data5.databaseName;
if(typeof data7 !== "string"){
const err17 = {instancePath:instancePath+"/results/" + i1+"/databaseName",schemaPath:"#/properties/results/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data7 === "admin") || (data7 === "$external"))){
const err18 = {instancePath:instancePath+"/results/" + i1+"/databaseName",schemaPath:"#/properties/results/items/properties/databaseName/enum",keyword:"enum",params:{allowedValues: schema37.properties.results.items.properties.databaseName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.deleteAfterDate !== undefined){
let data8 = data5.deleteAfterDate;
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
const err19 = {instancePath:instancePath+"/results/" + i1+"/deleteAfterDate",schemaPath:"#/properties/results/items/properties/deleteAfterDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err20 = {instancePath:instancePath+"/results/" + i1+"/deleteAfterDate",schemaPath:"#/properties/results/items/properties/deleteAfterDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.groupId !== undefined){
let data9 = data5.groupId;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err21 = {instancePath:instancePath+"/results/" + i1+"/groupId",schemaPath:"#/properties/results/items/properties/groupId/pattern",keyword:"pattern",params:{pattern: "^([a-f0-9]{24})$"},message:"must match pattern \""+"^([a-f0-9]{24})$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/results/" + i1+"/groupId",schemaPath:"#/properties/results/items/properties/groupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.labels !== undefined){
let data10 = data5.labels;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.key !== undefined){
let data12 = data11.key;
if(typeof data12 === "string"){
if(func1(data12) > 255){
const err23 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/key",schemaPath:"#/properties/results/items/properties/labels/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func1(data12) < 1){
const err24 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/key",schemaPath:"#/properties/results/items/properties/labels/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/key",schemaPath:"#/properties/results/items/properties/labels/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.value !== undefined){
let data13 = data11.value;
if(typeof data13 === "string"){
if(func1(data13) > 255){
const err26 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/value",schemaPath:"#/properties/results/items/properties/labels/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func1(data13) < 1){
const err27 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/value",schemaPath:"#/properties/results/items/properties/labels/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err28 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/value",schemaPath:"#/properties/results/items/properties/labels/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2,schemaPath:"#/properties/results/items/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err30 = {instancePath:instancePath+"/results/" + i1+"/labels",schemaPath:"#/properties/results/items/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data5.ldapAuthType !== undefined){
let data14 = data5.ldapAuthType;
if(typeof data14 !== "string"){
const err31 = {instancePath:instancePath+"/results/" + i1+"/ldapAuthType",schemaPath:"#/properties/results/items/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((data14 === "NONE") || (data14 === "GROUP")) || (data14 === "USER"))){
const err32 = {instancePath:instancePath+"/results/" + i1+"/ldapAuthType",schemaPath:"#/properties/results/items/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema37.properties.results.items.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data5.links !== undefined){
let data15 = data5.links;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.href !== undefined){
if(typeof data16.href !== "string"){
const err33 = {instancePath:instancePath+"/results/" + i1+"/links/" + i3+"/href",schemaPath:"#/properties/results/items/properties/links/items/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data16.rel !== undefined){
if(typeof data16.rel !== "string"){
const err34 = {instancePath:instancePath+"/results/" + i1+"/links/" + i3+"/rel",schemaPath:"#/properties/results/items/properties/links/items/properties/rel/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err35 = {instancePath:instancePath+"/results/" + i1+"/links/" + i3,schemaPath:"#/properties/results/items/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err36 = {instancePath:instancePath+"/results/" + i1+"/links",schemaPath:"#/properties/results/items/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data5.password !== undefined){
const err37 = {instancePath:instancePath+"/results/" + i1+"/password",schemaPath:"#/properties/results/items/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data5.roles !== undefined){
let data20 = data5.roles;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
const _errs44 = errors;
let valid16 = true;
const _errs45 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing0;
if((data21.roleName === undefined) && (missing0 = "roleName")){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
if(data21.roleName !== undefined){
let data22 = data21.roleName;
if(typeof data22 !== "string"){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(((((((data22 === "atlasAdmin") || (data22 === "backup")) || (data22 === "clusterMonitor")) || (data22 === "dbAdminAnyDatabase")) || (data22 === "enableSharding")) || (data22 === "readAnyDatabase")) || (data22 === "readWriteAnyDatabase"))){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
var _valid0 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs48 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.databaseName !== undefined){
if("admin" !== data21.databaseName){
const err41 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/results/items/properties/roles/items/allOf/0/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data21.collectionName !== undefined){
const err42 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/results/items/properties/roles/items/allOf/0/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid0 = _errs48 === errors;
valid16 = _valid0;
if(valid16){
var props0 = {};
props0.databaseName = true;
props0.collectionName = true;
props0.roleName = true;
}
}
if(!valid16){
const err43 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const _errs51 = errors;
let valid19 = true;
const _errs52 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing1;
if((data21.roleName === undefined) && (missing1 = "roleName")){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
if(data21.roleName !== undefined){
let data25 = data21.roleName;
if(typeof data25 !== "string"){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if("dbAdmin" !== data25){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
var _valid1 = _errs52 === errors;
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs55 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.collectionName !== undefined){
const err47 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/results/items/properties/roles/items/allOf/1/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var _valid1 = _errs55 === errors;
valid19 = _valid1;
if(valid19){
var props1 = {};
props1.collectionName = true;
props1.roleName = true;
}
}
if(!valid19){
const err48 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs57 = errors;
let valid22 = true;
const _errs58 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if((data21.roleName === undefined) && (missing2 = "roleName")){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
if(data21.roleName !== undefined){
let data27 = data21.roleName;
if(typeof data27 !== "string"){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((data27 === "read") || (data27 === "readWrite"))){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
var _valid2 = _errs58 === errors;
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs61 = errors;
var _valid2 = _errs61 === errors;
valid22 = _valid2;
}
if(!valid22){
const err52 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.roleName = true;
}
const _errs63 = errors;
let valid24 = true;
const _errs64 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing3;
if((data21.roleName === undefined) && (missing3 = "roleName")){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
if(data21.roleName !== undefined){
let data28 = data21.roleName;
const _errs65 = errors;
if(errors === _errs65){
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
const err54 = {};
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
const err55 = {};
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
}
var _valid3 = _errs64 === errors;
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs67 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.databaseName !== undefined){
if("admin" !== data21.databaseName){
const err56 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/results/items/properties/roles/items/allOf/3/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data21.collectionName !== undefined){
const err57 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/results/items/properties/roles/items/allOf/3/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var _valid3 = _errs67 === errors;
valid24 = _valid3;
if(valid24){
var props2 = {};
props2.databaseName = true;
props2.collectionName = true;
props2.roleName = true;
}
}
if(!valid24){
const err58 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs70 = errors;
let valid27 = true;
const _errs71 = errors;
const _errs72 = errors;
const _errs73 = errors;
const _errs74 = errors;
const _errs75 = errors;
let valid30 = false;
const _errs76 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing4;
if((data21.roleName === undefined) && (missing4 = "roleName")){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
if(data21.roleName !== undefined){
let data31 = data21.roleName;
if(typeof data31 !== "string"){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(((((((data31 === "atlasAdmin") || (data31 === "backup")) || (data31 === "clusterMonitor")) || (data31 === "dbAdminAnyDatabase")) || (data31 === "enableSharding")) || (data31 === "readAnyDatabase")) || (data31 === "readWriteAnyDatabase"))){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
var _valid5 = _errs76 === errors;
valid30 = valid30 || _valid5;
if(_valid5){
var props3 = {};
props3.roleName = true;
}
const _errs79 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing5;
if((data21.roleName === undefined) && (missing5 = "roleName")){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
if(data21.roleName !== undefined){
let data32 = data21.roleName;
if(typeof data32 !== "string"){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if("dbAdmin" !== data32){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
}
var _valid5 = _errs79 === errors;
valid30 = valid30 || _valid5;
if(_valid5){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
const _errs82 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing6;
if((data21.roleName === undefined) && (missing6 = "roleName")){
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
if(data21.roleName !== undefined){
let data33 = data21.roleName;
if(typeof data33 !== "string"){
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!((data33 === "read") || (data33 === "readWrite"))){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
var _valid5 = _errs82 === errors;
valid30 = valid30 || _valid5;
if(_valid5){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
const _errs85 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing7;
if((data21.roleName === undefined) && (missing7 = "roleName")){
const err68 = {};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
if(data21.roleName !== undefined){
let data34 = data21.roleName;
const _errs86 = errors;
if(errors === _errs86){
if(typeof data34 === "string"){
if(!pattern7.test(data34)){
const err69 = {};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
}
var _valid5 = _errs85 === errors;
valid30 = valid30 || _valid5;
if(_valid5){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
if(!valid30){
const err71 = {};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
var valid29 = _errs74 === errors;
if(valid29){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
var valid28 = _errs72 === errors;
if(valid28){
const _errs88 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing8;
if((data21.roleName === undefined) && (missing8 = "roleName")){
const err73 = {};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
if(data21.roleName !== undefined){
if(typeof data21.roleName !== "string"){
const err74 = {};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
}
var valid28 = _errs88 === errors;
}
var _valid4 = _errs71 === errors;
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
if(_valid4){
var _valid4 = false;
const err75 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/allOf/4/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
valid27 = _valid4;
}
if(!valid27){
const err76 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.roleName = true;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.databaseName === undefined){
const err77 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data21.roleName === undefined){
const err78 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/required",keyword:"required",params:{missingProperty: "roleName"},message:"must have required property '"+"roleName"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.collectionName = true;
props0.databaseName = true;
props0.roleName = true;
}
if(data21.collectionName !== undefined){
if(typeof data21.collectionName !== "string"){
const err79 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/results/items/properties/roles/items/properties/collectionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data21.databaseName !== undefined){
if(typeof data21.databaseName !== "string"){
const err80 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/results/items/properties/roles/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data21.roleName !== undefined){
if(typeof data21.roleName !== "string"){
const err81 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/roleName",schemaPath:"#/properties/results/items/properties/roles/items/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/results/" + i1+"/roles",schemaPath:"#/properties/results/items/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data5.scopes !== undefined){
let data39 = data5.scopes;
if(Array.isArray(data39)){
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
let data40 = data39[i5];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.name === undefined){
const err84 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5,schemaPath:"#/properties/results/items/properties/scopes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data40.type === undefined){
const err85 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5,schemaPath:"#/properties/results/items/properties/scopes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data40.name !== undefined){
let data41 = data40.name;
if(typeof data41 === "string"){
if(!pattern5.test(data41)){
const err86 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5+"/name",schemaPath:"#/properties/results/items/properties/scopes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9][a-zA-Z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5+"/name",schemaPath:"#/properties/results/items/properties/scopes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data40.type !== undefined){
if(typeof data40.type !== "string"){
const err88 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5+"/type",schemaPath:"#/properties/results/items/properties/scopes/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err89 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5,schemaPath:"#/properties/results/items/properties/scopes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/results/" + i1+"/scopes",schemaPath:"#/properties/results/items/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data5.username !== undefined){
let data43 = data5.username;
if(typeof data43 === "string"){
if(func1(data43) > 1024){
const err91 = {instancePath:instancePath+"/results/" + i1+"/username",schemaPath:"#/properties/results/items/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
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
const err92 = {instancePath:instancePath+"/results/" + i1+"/username",schemaPath:"#/properties/results/items/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data5.x509Type !== undefined){
let data44 = data5.x509Type;
if(typeof data44 !== "string"){
const err93 = {instancePath:instancePath+"/results/" + i1+"/x509Type",schemaPath:"#/properties/results/items/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!(((data44 === "NONE") || (data44 === "CUSTOMER")) || (data44 === "MANAGED"))){
const err94 = {instancePath:instancePath+"/results/" + i1+"/x509Type",schemaPath:"#/properties/results/items/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema37.properties.results.items.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data45 = data.totalCount;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err97 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
const err98 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!(formats2.validate(data45))){
const err99 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
}
else {
const err100 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"links":true,"results":true,"totalCount":true},"dynamicProps":false,"dynamicItems":false};

export const s7 = validate27;
const schema38 = {"type":"string","pattern":"^(?:.*;)?[ \\t]*[Mm][Aa][Xx]-[Aa][Gg][Ee][ \\t]*=[ \\t]*\"?[0-9]+"};
const pattern10 = new RegExp("^(?:.*;)?[ \\t]*[Mm][Aa][Xx]-[Aa][Gg][Ee][ \\t]*=[ \\t]*\"?[0-9]+", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
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
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const s8 = validate28;
const schema39 = {"type":"object","properties":{"badRequestDetail":{"type":["object","null"],"properties":{"fields":{"type":"array","items":{"type":"object","properties":{"description":{"type":"string"},"field":{"type":"string"}},"required":["description","field"]}}}},"detail":{"type":["string","null"]},"error":{"type":"integer","format":"int32"},"errorCode":{"type":"string"},"parameters":{"type":"array","items":{"type":"object"}},"reason":{"type":["string","null"]}},"required":["error","errorCode"]};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
let data0 = data.badRequestDetail;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/badRequestDetail",schemaPath:"#/properties/badRequestDetail/type",keyword:"type",params:{type: schema39.properties.badRequestDetail.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.fields !== undefined){
let data1 = data0.fields;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.description === undefined){
const err3 = {instancePath:instancePath+"/badRequestDetail/fields/" + i0,schemaPath:"#/properties/badRequestDetail/properties/fields/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.field === undefined){
const err4 = {instancePath:instancePath+"/badRequestDetail/fields/" + i0,schemaPath:"#/properties/badRequestDetail/properties/fields/items/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.description !== undefined){
if(typeof data2.description !== "string"){
const err5 = {instancePath:instancePath+"/badRequestDetail/fields/" + i0+"/description",schemaPath:"#/properties/badRequestDetail/properties/fields/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.field !== undefined){
if(typeof data2.field !== "string"){
const err6 = {instancePath:instancePath+"/badRequestDetail/fields/" + i0+"/field",schemaPath:"#/properties/badRequestDetail/properties/fields/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/badRequestDetail/fields/" + i0,schemaPath:"#/properties/badRequestDetail/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err8 = {instancePath:instancePath+"/badRequestDetail/fields",schemaPath:"#/properties/badRequestDetail/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
if(data.detail !== undefined){
let data5 = data.detail;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: schema39.properties.detail.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.error !== undefined){
let data6 = data.error;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(!(formats2.validate(data6))){
const err11 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.errorCode !== undefined){
if(typeof data.errorCode !== "string"){
const err12 = {instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.parameters !== undefined){
let data8 = data.parameters;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err13 = {instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err14 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.reason !== undefined){
let data10 = data.reason;
if((typeof data10 !== "string") && (data10 !== null)){
const err15 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema39.properties.reason.type},message:"must be string,null"};
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
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"badRequestDetail":true,"detail":true,"error":true,"errorCode":true,"parameters":true,"reason":true},"dynamicProps":false,"dynamicItems":false};

export const s9 = validate29;
const schema40 = {"type":"object","properties":{"badRequestDetail":{"type":["object","null"],"properties":{"fields":{"type":"array","items":{"type":"object","properties":{"description":{"type":"string"},"field":{"type":"string"}},"required":["description","field"]}}}},"detail":{"type":["string","null"]},"error":{"type":"integer","format":"int32"},"errorCode":{"type":"string"},"parameters":{"type":["array","null"],"items":{"type":["string","number","null"]}},"reason":{"type":["string","null"]}},"required":["error","errorCode"]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
let data0 = data.badRequestDetail;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/badRequestDetail",schemaPath:"#/properties/badRequestDetail/type",keyword:"type",params:{type: schema40.properties.badRequestDetail.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.fields !== undefined){
let data1 = data0.fields;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.description === undefined){
const err3 = {instancePath:instancePath+"/badRequestDetail/fields/" + i0,schemaPath:"#/properties/badRequestDetail/properties/fields/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.field === undefined){
const err4 = {instancePath:instancePath+"/badRequestDetail/fields/" + i0,schemaPath:"#/properties/badRequestDetail/properties/fields/items/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.description !== undefined){
if(typeof data2.description !== "string"){
const err5 = {instancePath:instancePath+"/badRequestDetail/fields/" + i0+"/description",schemaPath:"#/properties/badRequestDetail/properties/fields/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.field !== undefined){
if(typeof data2.field !== "string"){
const err6 = {instancePath:instancePath+"/badRequestDetail/fields/" + i0+"/field",schemaPath:"#/properties/badRequestDetail/properties/fields/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/badRequestDetail/fields/" + i0,schemaPath:"#/properties/badRequestDetail/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err8 = {instancePath:instancePath+"/badRequestDetail/fields",schemaPath:"#/properties/badRequestDetail/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
if(data.detail !== undefined){
let data5 = data.detail;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: schema40.properties.detail.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.error !== undefined){
let data6 = data.error;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(!(formats2.validate(data6))){
const err11 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.errorCode !== undefined){
if(typeof data.errorCode !== "string"){
const err12 = {instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.parameters !== undefined){
let data8 = data.parameters;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err13 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: schema40.properties.parameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (data9 !== null)){
const err14 = {instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: schema40.properties.parameters.items.type},message:"must be string,number,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
if(data.reason !== undefined){
let data10 = data.reason;
if((typeof data10 !== "string") && (data10 !== null)){
const err15 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema40.properties.reason.type},message:"must be string,null"};
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
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"badRequestDetail":true,"detail":true,"error":true,"errorCode":true,"parameters":true,"reason":true},"dynamicProps":false,"dynamicItems":false};

export const s10 = validate30;
const schema41 = {"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":"string","format":"date-time"},"groupId":{"type":"string","pattern":"^([a-f0-9]{24})$"},"labels":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":255},"value":{"type":"string","minLength":1,"maxLength":255}},"additionalProperties":false}},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"password":{"type":"string","minLength":8},"roles":{"type":"array","items":{"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string"}},"required":["databaseName","roleName"],"additionalProperties":false,"allOf":[{"if":{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","const":"dbAdmin"}},"required":["roleName"]},"then":{"properties":{"collectionName":false},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},"then":{"properties":{},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]}},{"if":{"allOf":[{"not":{"anyOf":[{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","const":"dbAdmin"}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}]}},{"properties":{"roleName":{"type":"string"}},"required":["roleName"]}]},"then":false}]},"uniqueItems":true,"minItems":1,"allOf":[{"if":{"not":{"anyOf":[{"contains":{"type":"object","properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}}]}},"then":{"items":{"properties":{"roleName":{"enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase"]}}},"properties":{},"required":[]}},{"if":{"contains":{"type":"object","properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}},"then":{"maxItems":1,"properties":{},"required":[]}}]},"scopes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"type":{"type":"string","enum":["CLUSTER","DATA_LAKE"]}},"required":["name","type"],"additionalProperties":false}},"username":{"type":"string","maxLength":1024},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"additionalProperties":false,"required":["databaseName","groupId","roles","username"],"allOf":[{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"}}},"then":{"properties":{"databaseName":{"const":"admin"},"password":{"type":"string"},"username":{"minLength":1}},"required":["password"]}},{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"CUSTOMER"}},"required":["x509Type"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^(?=(?:.*[,+] *)?[cC][nN] *=)"}},"required":[]}},{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"MANAGED"}},"required":["x509Type"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"minLength":1}},"required":[]}},{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"USER"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"}},"required":["ldapAuthType"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="}},"required":[]}},{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"GROUP"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"}},"required":["ldapAuthType"]},"then":{"properties":{"databaseName":{"const":"admin"},"password":false,"username":{"pattern":"^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="}},"required":[]}},{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"USER"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"}},"required":["awsIAMType"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^arn:[^:]+:[^:]+:[^:]*:[^:]*:."}},"required":[]}},{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"ROLE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"}},"required":["awsIAMType"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^arn:[^:]+:[^:]+:[^:]*:[^:]*:."}},"required":[]}},{"if":{"allOf":[{"not":{"anyOf":[{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"}}},{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"CUSTOMER"}},"required":["x509Type"]},{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"MANAGED"}},"required":["x509Type"]},{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"USER"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"}},"required":["ldapAuthType"]},{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"GROUP"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"}},"required":["ldapAuthType"]},{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"USER"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"}},"required":["awsIAMType"]},{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"ROLE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"}},"required":["awsIAMType"]}]}},{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"required":[]}]},"then":false}]};
const func13 = Object.prototype.hasOwnProperty;
const func0 = (module2.default ?? module2);
const pattern11 = new RegExp("^(?=(?:.*[,+] *)?[cC][nN] *=)", "u");
const pattern12 = new RegExp("^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *=", "u");
const pattern14 = new RegExp("^arn:[^:]+:[^:]+:[^:]*:[^:]*:.", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.awsIAMType !== undefined){
let data0 = data.awsIAMType;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("NONE" !== data0){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!(((data0 === "NONE") || (data0 === "USER")) || (data0 === "ROLE"))){
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
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ldapAuthType !== undefined){
let data1 = data.ldapAuthType;
const _errs6 = errors;
if(typeof data1 !== "string"){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("NONE" !== data1){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(!(((data1 === "NONE") || (data1 === "GROUP")) || (data1 === "USER"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.x509Type !== undefined){
let data2 = data.x509Type;
const _errs8 = errors;
if(typeof data2 !== "string"){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("NONE" !== data2){
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
if(!(((data2 === "NONE") || (data2 === "CUSTOMER")) || (data2 === "MANAGED"))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid2 = _errs8 === errors;
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
if(_valid0){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password === undefined){
const err9 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.databaseName !== undefined){
if("admin" !== data.databaseName){
const err10 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
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
if(typeof data.password !== "string"){
const err11 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/then/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.username !== undefined){
let data5 = data.username;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err12 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/then/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.databaseName = true;
props0.password = true;
props0.username = true;
props0.awsIAMType = true;
props0.ldapAuthType = true;
props0.x509Type = true;
}
}
if(!valid1){
const err13 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs16 = errors;
let valid4 = true;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.x509Type === undefined) && (missing0 = "x509Type")){
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
let data6 = data.awsIAMType;
const _errs18 = errors;
if(typeof data6 !== "string"){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if("NONE" !== data6){
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
if(!(((data6 === "NONE") || (data6 === "USER")) || (data6 === "ROLE"))){
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
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.ldapAuthType !== undefined){
let data7 = data.ldapAuthType;
const _errs20 = errors;
if(typeof data7 !== "string"){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if("NONE" !== data7){
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
if(!(((data7 === "NONE") || (data7 === "GROUP")) || (data7 === "USER"))){
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
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.x509Type !== undefined){
let data8 = data.x509Type;
const _errs22 = errors;
if(typeof data8 !== "string"){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("CUSTOMER" !== data8){
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
if(!(((data8 === "NONE") || (data8 === "CUSTOMER")) || (data8 === "MANAGED"))){
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
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
var _valid1 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err24 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/1/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
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
const err25 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/1/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.username !== undefined){
let data11 = data.username;
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err26 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/1/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^(?=(?:.*[,+] *)?[cC][nN] *=)"},message:"must match pattern \""+"^(?=(?:.*[,+] *)?[cC][nN] *=)"+"\""};
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
}
var _valid1 = _errs24 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.databaseName = true;
props1.password = true;
props1.username = true;
props1.awsIAMType = true;
props1.ldapAuthType = true;
props1.x509Type = true;
}
}
if(!valid4){
const err27 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs28 = errors;
let valid7 = true;
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.x509Type === undefined) && (missing1 = "x509Type")){
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
let data12 = data.awsIAMType;
const _errs30 = errors;
if(typeof data12 !== "string"){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if("NONE" !== data12){
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
if(!(((data12 === "NONE") || (data12 === "USER")) || (data12 === "ROLE"))){
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
var valid8 = _errs30 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.ldapAuthType !== undefined){
let data13 = data.ldapAuthType;
const _errs32 = errors;
if(typeof data13 !== "string"){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if("NONE" !== data13){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
if(!(((data13 === "NONE") || (data13 === "GROUP")) || (data13 === "USER"))){
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
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.x509Type !== undefined){
let data14 = data.x509Type;
const _errs34 = errors;
if(typeof data14 !== "string"){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if("MANAGED" !== data14){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
if(!(((data14 === "NONE") || (data14 === "CUSTOMER")) || (data14 === "MANAGED"))){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var valid8 = _errs34 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
var _valid2 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err38 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/2/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.password !== undefined){
const err39 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/2/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.username !== undefined){
let data17 = data.username;
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err40 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/2/then/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
var _valid2 = _errs36 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.databaseName = true;
props2.password = true;
props2.username = true;
props2.awsIAMType = true;
props2.ldapAuthType = true;
props2.x509Type = true;
}
}
if(!valid7){
const err41 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs40 = errors;
let valid10 = true;
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.ldapAuthType === undefined) && (missing2 = "ldapAuthType")){
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
let data18 = data.awsIAMType;
const _errs42 = errors;
if(typeof data18 !== "string"){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if("NONE" !== data18){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
if(!(((data18 === "NONE") || (data18 === "USER")) || (data18 === "ROLE"))){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var valid11 = _errs42 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.ldapAuthType !== undefined){
let data19 = data.ldapAuthType;
const _errs44 = errors;
if(typeof data19 !== "string"){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if("USER" !== data19){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
if(!(((data19 === "NONE") || (data19 === "GROUP")) || (data19 === "USER"))){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var valid11 = _errs44 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.x509Type !== undefined){
let data20 = data.x509Type;
const _errs46 = errors;
if(typeof data20 !== "string"){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if("NONE" !== data20){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
if(!(((data20 === "NONE") || (data20 === "CUSTOMER")) || (data20 === "MANAGED"))){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var valid11 = _errs46 === errors;
}
else {
var valid11 = true;
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
if(_valid3){
const _errs48 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err52 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/3/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.password !== undefined){
const err53 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/3/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data.username !== undefined){
let data23 = data.username;
if(typeof data23 === "string"){
if(!pattern12.test(data23)){
const err54 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/3/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="},message:"must match pattern \""+"^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="+"\""};
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
}
var _valid3 = _errs48 === errors;
valid10 = _valid3;
if(valid10){
var props3 = {};
props3.databaseName = true;
props3.password = true;
props3.username = true;
props3.awsIAMType = true;
props3.ldapAuthType = true;
props3.x509Type = true;
}
}
if(!valid10){
const err55 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs52 = errors;
let valid13 = true;
const _errs53 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.ldapAuthType === undefined) && (missing3 = "ldapAuthType")){
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
let data24 = data.awsIAMType;
const _errs54 = errors;
if(typeof data24 !== "string"){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if("NONE" !== data24){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
if(!(((data24 === "NONE") || (data24 === "USER")) || (data24 === "ROLE"))){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var valid14 = _errs54 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.ldapAuthType !== undefined){
let data25 = data.ldapAuthType;
const _errs56 = errors;
if(typeof data25 !== "string"){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if("GROUP" !== data25){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
if(!(((data25 === "NONE") || (data25 === "GROUP")) || (data25 === "USER"))){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var valid14 = _errs56 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.x509Type !== undefined){
let data26 = data.x509Type;
const _errs58 = errors;
if(typeof data26 !== "string"){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if("NONE" !== data26){
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
if(!(((data26 === "NONE") || (data26 === "CUSTOMER")) || (data26 === "MANAGED"))){
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var valid14 = _errs58 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
var _valid4 = _errs53 === errors;
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs60 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("admin" !== data.databaseName){
const err66 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/4/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.password !== undefined){
const err67 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/4/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data.username !== undefined){
let data29 = data.username;
if(typeof data29 === "string"){
if(!pattern12.test(data29)){
const err68 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/4/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="},message:"must match pattern \""+"^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
var _valid4 = _errs60 === errors;
valid13 = _valid4;
if(valid13){
var props4 = {};
props4.databaseName = true;
props4.password = true;
props4.username = true;
props4.awsIAMType = true;
props4.ldapAuthType = true;
props4.x509Type = true;
}
}
if(!valid13){
const err69 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs64 = errors;
let valid16 = true;
const _errs65 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.awsIAMType === undefined) && (missing4 = "awsIAMType")){
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
let data30 = data.awsIAMType;
const _errs66 = errors;
if(typeof data30 !== "string"){
const err71 = {};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if("USER" !== data30){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
if(!(((data30 === "NONE") || (data30 === "USER")) || (data30 === "ROLE"))){
const err73 = {};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
var valid17 = _errs66 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.ldapAuthType !== undefined){
let data31 = data.ldapAuthType;
const _errs68 = errors;
if(typeof data31 !== "string"){
const err74 = {};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if("NONE" !== data31){
const err75 = {};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
if(!(((data31 === "NONE") || (data31 === "GROUP")) || (data31 === "USER"))){
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
var valid17 = _errs68 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.x509Type !== undefined){
let data32 = data.x509Type;
const _errs70 = errors;
if(typeof data32 !== "string"){
const err77 = {};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if("NONE" !== data32){
const err78 = {};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
else {
if(!(((data32 === "NONE") || (data32 === "CUSTOMER")) || (data32 === "MANAGED"))){
const err79 = {};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
var valid17 = _errs70 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
var _valid5 = _errs65 === errors;
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs72 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err80 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/5/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.password !== undefined){
const err81 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/5/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data.username !== undefined){
let data35 = data.username;
if(typeof data35 === "string"){
if(!pattern14.test(data35)){
const err82 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/5/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^arn:[^:]+:[^:]+:[^:]*:[^:]*:."},message:"must match pattern \""+"^arn:[^:]+:[^:]+:[^:]*:[^:]*:."+"\""};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
}
var _valid5 = _errs72 === errors;
valid16 = _valid5;
if(valid16){
var props5 = {};
props5.databaseName = true;
props5.password = true;
props5.username = true;
props5.awsIAMType = true;
props5.ldapAuthType = true;
props5.x509Type = true;
}
}
if(!valid16){
const err83 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs76 = errors;
let valid19 = true;
const _errs77 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.awsIAMType === undefined) && (missing5 = "awsIAMType")){
const err84 = {};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
let data36 = data.awsIAMType;
const _errs78 = errors;
if(typeof data36 !== "string"){
const err85 = {};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if("ROLE" !== data36){
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
if(!(((data36 === "NONE") || (data36 === "USER")) || (data36 === "ROLE"))){
const err87 = {};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
var valid20 = _errs78 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.ldapAuthType !== undefined){
let data37 = data.ldapAuthType;
const _errs80 = errors;
if(typeof data37 !== "string"){
const err88 = {};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if("NONE" !== data37){
const err89 = {};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
if(!(((data37 === "NONE") || (data37 === "GROUP")) || (data37 === "USER"))){
const err90 = {};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
var valid20 = _errs80 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.x509Type !== undefined){
let data38 = data.x509Type;
const _errs82 = errors;
if(typeof data38 !== "string"){
const err91 = {};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if("NONE" !== data38){
const err92 = {};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
if(!(((data38 === "NONE") || (data38 === "CUSTOMER")) || (data38 === "MANAGED"))){
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
var valid20 = _errs82 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
var _valid6 = _errs77 === errors;
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs84 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err94 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/6/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.password !== undefined){
const err95 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/6/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data.username !== undefined){
let data41 = data.username;
if(typeof data41 === "string"){
if(!pattern14.test(data41)){
const err96 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/6/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^arn:[^:]+:[^:]+:[^:]*:[^:]*:."},message:"must match pattern \""+"^arn:[^:]+:[^:]+:[^:]*:[^:]*:."+"\""};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
}
var _valid6 = _errs84 === errors;
valid19 = _valid6;
if(valid19){
var props6 = {};
props6.databaseName = true;
props6.password = true;
props6.username = true;
props6.awsIAMType = true;
props6.ldapAuthType = true;
props6.x509Type = true;
}
}
if(!valid19){
const err97 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
const _errs88 = errors;
let valid22 = true;
const _errs89 = errors;
const _errs90 = errors;
const _errs91 = errors;
const _errs92 = errors;
const _errs93 = errors;
let valid25 = false;
const _errs94 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.awsIAMType !== undefined){
let data42 = data.awsIAMType;
const _errs95 = errors;
if(typeof data42 !== "string"){
const err98 = {};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if("NONE" !== data42){
const err99 = {};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
else {
if(!(((data42 === "NONE") || (data42 === "USER")) || (data42 === "ROLE"))){
const err100 = {};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
var valid26 = _errs95 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.ldapAuthType !== undefined){
let data43 = data.ldapAuthType;
const _errs97 = errors;
if(typeof data43 !== "string"){
const err101 = {};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if("NONE" !== data43){
const err102 = {};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
else {
if(!(((data43 === "NONE") || (data43 === "GROUP")) || (data43 === "USER"))){
const err103 = {};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
var valid26 = _errs97 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.x509Type !== undefined){
let data44 = data.x509Type;
const _errs99 = errors;
if(typeof data44 !== "string"){
const err104 = {};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if("NONE" !== data44){
const err105 = {};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
if(!(((data44 === "NONE") || (data44 === "CUSTOMER")) || (data44 === "MANAGED"))){
const err106 = {};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var valid26 = _errs99 === errors;
}
else {
var valid26 = true;
}
}
}
}
var _valid8 = _errs94 === errors;
valid25 = valid25 || _valid8;
if(_valid8){
var props7 = {};
props7.awsIAMType = true;
props7.ldapAuthType = true;
props7.x509Type = true;
}
const _errs101 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.x509Type === undefined) && (missing6 = "x509Type")){
const err107 = {};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
let data45 = data.awsIAMType;
const _errs102 = errors;
if(typeof data45 !== "string"){
const err108 = {};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if("NONE" !== data45){
const err109 = {};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
else {
if(!(((data45 === "NONE") || (data45 === "USER")) || (data45 === "ROLE"))){
const err110 = {};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
var valid27 = _errs102 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.ldapAuthType !== undefined){
let data46 = data.ldapAuthType;
const _errs104 = errors;
if(typeof data46 !== "string"){
const err111 = {};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if("NONE" !== data46){
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
if(!(((data46 === "NONE") || (data46 === "GROUP")) || (data46 === "USER"))){
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
var valid27 = _errs104 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.x509Type !== undefined){
let data47 = data.x509Type;
const _errs106 = errors;
if(typeof data47 !== "string"){
const err114 = {};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if("CUSTOMER" !== data47){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
else {
if(!(((data47 === "NONE") || (data47 === "CUSTOMER")) || (data47 === "MANAGED"))){
const err116 = {};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var valid27 = _errs106 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
var _valid8 = _errs101 === errors;
valid25 = valid25 || _valid8;
if(_valid8){
if(props7 !== true){
props7 = props7 || {};
props7.awsIAMType = true;
props7.ldapAuthType = true;
props7.x509Type = true;
}
}
const _errs108 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.x509Type === undefined) && (missing7 = "x509Type")){
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
if(data.awsIAMType !== undefined){
let data48 = data.awsIAMType;
const _errs109 = errors;
if(typeof data48 !== "string"){
const err118 = {};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if("NONE" !== data48){
const err119 = {};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
if(!(((data48 === "NONE") || (data48 === "USER")) || (data48 === "ROLE"))){
const err120 = {};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
var valid28 = _errs109 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data.ldapAuthType !== undefined){
let data49 = data.ldapAuthType;
const _errs111 = errors;
if(typeof data49 !== "string"){
const err121 = {};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if("NONE" !== data49){
const err122 = {};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
else {
if(!(((data49 === "NONE") || (data49 === "GROUP")) || (data49 === "USER"))){
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
var valid28 = _errs111 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data.x509Type !== undefined){
let data50 = data.x509Type;
const _errs113 = errors;
if(typeof data50 !== "string"){
const err124 = {};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if("MANAGED" !== data50){
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
if(!(((data50 === "NONE") || (data50 === "CUSTOMER")) || (data50 === "MANAGED"))){
const err126 = {};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
var valid28 = _errs113 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
var _valid8 = _errs108 === errors;
valid25 = valid25 || _valid8;
if(_valid8){
if(props7 !== true){
props7 = props7 || {};
props7.awsIAMType = true;
props7.ldapAuthType = true;
props7.x509Type = true;
}
}
const _errs115 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.ldapAuthType === undefined) && (missing8 = "ldapAuthType")){
const err127 = {};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
let data51 = data.awsIAMType;
const _errs116 = errors;
if(typeof data51 !== "string"){
const err128 = {};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if("NONE" !== data51){
const err129 = {};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
else {
if(!(((data51 === "NONE") || (data51 === "USER")) || (data51 === "ROLE"))){
const err130 = {};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
var valid29 = _errs116 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.ldapAuthType !== undefined){
let data52 = data.ldapAuthType;
const _errs118 = errors;
if(typeof data52 !== "string"){
const err131 = {};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if("USER" !== data52){
const err132 = {};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
else {
if(!(((data52 === "NONE") || (data52 === "GROUP")) || (data52 === "USER"))){
const err133 = {};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
var valid29 = _errs118 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.x509Type !== undefined){
let data53 = data.x509Type;
const _errs120 = errors;
if(typeof data53 !== "string"){
const err134 = {};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if("NONE" !== data53){
const err135 = {};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
else {
if(!(((data53 === "NONE") || (data53 === "CUSTOMER")) || (data53 === "MANAGED"))){
const err136 = {};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
var valid29 = _errs120 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
var _valid8 = _errs115 === errors;
valid25 = valid25 || _valid8;
if(_valid8){
if(props7 !== true){
props7 = props7 || {};
props7.awsIAMType = true;
props7.ldapAuthType = true;
props7.x509Type = true;
}
}
const _errs122 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.ldapAuthType === undefined) && (missing9 = "ldapAuthType")){
const err137 = {};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
let data54 = data.awsIAMType;
const _errs123 = errors;
if(typeof data54 !== "string"){
const err138 = {};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if("NONE" !== data54){
const err139 = {};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
else {
if(!(((data54 === "NONE") || (data54 === "USER")) || (data54 === "ROLE"))){
const err140 = {};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
var valid30 = _errs123 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.ldapAuthType !== undefined){
let data55 = data.ldapAuthType;
const _errs125 = errors;
if(typeof data55 !== "string"){
const err141 = {};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if("GROUP" !== data55){
const err142 = {};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
else {
if(!(((data55 === "NONE") || (data55 === "GROUP")) || (data55 === "USER"))){
const err143 = {};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
var valid30 = _errs125 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.x509Type !== undefined){
let data56 = data.x509Type;
const _errs127 = errors;
if(typeof data56 !== "string"){
const err144 = {};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if("NONE" !== data56){
const err145 = {};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
else {
if(!(((data56 === "NONE") || (data56 === "CUSTOMER")) || (data56 === "MANAGED"))){
const err146 = {};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
var valid30 = _errs127 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
var _valid8 = _errs122 === errors;
valid25 = valid25 || _valid8;
if(_valid8){
if(props7 !== true){
props7 = props7 || {};
props7.awsIAMType = true;
props7.ldapAuthType = true;
props7.x509Type = true;
}
}
const _errs129 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.awsIAMType === undefined) && (missing10 = "awsIAMType")){
const err147 = {};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
let data57 = data.awsIAMType;
const _errs130 = errors;
if(typeof data57 !== "string"){
const err148 = {};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if("USER" !== data57){
const err149 = {};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
else {
if(!(((data57 === "NONE") || (data57 === "USER")) || (data57 === "ROLE"))){
const err150 = {};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
var valid31 = _errs130 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data.ldapAuthType !== undefined){
let data58 = data.ldapAuthType;
const _errs132 = errors;
if(typeof data58 !== "string"){
const err151 = {};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if("NONE" !== data58){
const err152 = {};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
else {
if(!(((data58 === "NONE") || (data58 === "GROUP")) || (data58 === "USER"))){
const err153 = {};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
var valid31 = _errs132 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data.x509Type !== undefined){
let data59 = data.x509Type;
const _errs134 = errors;
if(typeof data59 !== "string"){
const err154 = {};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if("NONE" !== data59){
const err155 = {};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
else {
if(!(((data59 === "NONE") || (data59 === "CUSTOMER")) || (data59 === "MANAGED"))){
const err156 = {};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
var valid31 = _errs134 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
var _valid8 = _errs129 === errors;
valid25 = valid25 || _valid8;
if(_valid8){
if(props7 !== true){
props7 = props7 || {};
props7.awsIAMType = true;
props7.ldapAuthType = true;
props7.x509Type = true;
}
}
const _errs136 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.awsIAMType === undefined) && (missing11 = "awsIAMType")){
const err157 = {};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
let data60 = data.awsIAMType;
const _errs137 = errors;
if(typeof data60 !== "string"){
const err158 = {};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if("ROLE" !== data60){
const err159 = {};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
else {
if(!(((data60 === "NONE") || (data60 === "USER")) || (data60 === "ROLE"))){
const err160 = {};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
var valid32 = _errs137 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.ldapAuthType !== undefined){
let data61 = data.ldapAuthType;
const _errs139 = errors;
if(typeof data61 !== "string"){
const err161 = {};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if("NONE" !== data61){
const err162 = {};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
else {
if(!(((data61 === "NONE") || (data61 === "GROUP")) || (data61 === "USER"))){
const err163 = {};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
var valid32 = _errs139 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.x509Type !== undefined){
let data62 = data.x509Type;
const _errs141 = errors;
if(typeof data62 !== "string"){
const err164 = {};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if("NONE" !== data62){
const err165 = {};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
else {
if(!(((data62 === "NONE") || (data62 === "CUSTOMER")) || (data62 === "MANAGED"))){
const err166 = {};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
var valid32 = _errs141 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
var _valid8 = _errs136 === errors;
valid25 = valid25 || _valid8;
if(_valid8){
if(props7 !== true){
props7 = props7 || {};
props7.awsIAMType = true;
props7.ldapAuthType = true;
props7.x509Type = true;
}
}
if(!valid25){
const err167 = {};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
else {
errors = _errs93;
if(vErrors !== null){
if(_errs93){
vErrors.length = _errs93;
}
else {
vErrors = null;
}
}
}
var valid24 = _errs92 === errors;
if(valid24){
const err168 = {};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
var valid23 = _errs90 === errors;
if(valid23){
const _errs143 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.awsIAMType !== undefined){
let data63 = data.awsIAMType;
const _errs144 = errors;
if(typeof data63 !== "string"){
const err169 = {};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!(((data63 === "NONE") || (data63 === "USER")) || (data63 === "ROLE"))){
const err170 = {};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var valid33 = _errs144 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.ldapAuthType !== undefined){
let data64 = data.ldapAuthType;
const _errs146 = errors;
if(typeof data64 !== "string"){
const err171 = {};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(!(((data64 === "NONE") || (data64 === "GROUP")) || (data64 === "USER"))){
const err172 = {};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var valid33 = _errs146 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.x509Type !== undefined){
let data65 = data.x509Type;
const _errs148 = errors;
if(typeof data65 !== "string"){
const err173 = {};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!(((data65 === "NONE") || (data65 === "CUSTOMER")) || (data65 === "MANAGED"))){
const err174 = {};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
var valid33 = _errs148 === errors;
}
else {
var valid33 = true;
}
}
}
}
var valid23 = _errs143 === errors;
}
var _valid7 = _errs89 === errors;
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
if(_valid7){
var _valid7 = false;
const err175 = {instancePath,schemaPath:"#/allOf/7/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
valid22 = _valid7;
}
if(!valid22){
const err176 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.awsIAMType = true;
props0.ldapAuthType = true;
props0.x509Type = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName === undefined){
const err177 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data.groupId === undefined){
const err178 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groupId"},message:"must have required property '"+"groupId"+"'"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data.roles === undefined){
const err179 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data.username === undefined){
const err180 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
for(const key0 in data){
if(!(func13.call(schema41.properties, key0))){
const err181 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data.awsIAMType !== undefined){
let data66 = data.awsIAMType;
if(typeof data66 !== "string"){
const err182 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(!(((data66 === "NONE") || (data66 === "USER")) || (data66 === "ROLE"))){
const err183 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/enum",keyword:"enum",params:{allowedValues: schema41.properties.awsIAMType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data.databaseName !== undefined){
let data67 = data.databaseName;
if(typeof data67 !== "string"){
const err184 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(!((data67 === "admin") || (data67 === "$external"))){
const err185 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/enum",keyword:"enum",params:{allowedValues: schema41.properties.databaseName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data.deleteAfterDate !== undefined){
let data68 = data.deleteAfterDate;
if(typeof data68 === "string"){
if(!(formats0.validate(data68))){
const err186 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data.groupId !== undefined){
let data69 = data.groupId;
if(typeof data69 === "string"){
if(!pattern4.test(data69)){
const err188 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/pattern",keyword:"pattern",params:{pattern: "^([a-f0-9]{24})$"},message:"must match pattern \""+"^([a-f0-9]{24})$"+"\""};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.labels !== undefined){
let data70 = data.labels;
if(Array.isArray(data70)){
const len0 = data70.length;
for(let i0=0; i0<len0; i0++){
let data71 = data70[i0];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key1 in data71){
if(!((key1 === "key") || (key1 === "value"))){
const err190 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data71.key !== undefined){
let data72 = data71.key;
if(typeof data72 === "string"){
if(func1(data72) > 255){
const err191 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(func1(data72) < 1){
const err192 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data71.value !== undefined){
let data73 = data71.value;
if(typeof data73 === "string"){
if(func1(data73) > 255){
const err194 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(func1(data73) < 1){
const err195 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data.ldapAuthType !== undefined){
let data74 = data.ldapAuthType;
if(typeof data74 !== "string"){
const err199 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!(((data74 === "NONE") || (data74 === "GROUP")) || (data74 === "USER"))){
const err200 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema41.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data.password !== undefined){
let data75 = data.password;
if(typeof data75 === "string"){
if(func1(data75) < 8){
const err201 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data.roles !== undefined){
let data76 = data.roles;
const _errs175 = errors;
let valid39 = true;
const _errs176 = errors;
const _errs177 = errors;
const _errs178 = errors;
const _errs179 = errors;
let valid41 = false;
const _errs180 = errors;
if(Array.isArray(data76)){
const _errs181 = errors;
const len1 = data76.length;
for(let i1=0; i1<len1; i1++){
let data77 = data76[i1];
const _errs182 = errors;
if(errors === _errs182){
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
let missing12;
if((data77.roleName === undefined) && (missing12 = "roleName")){
const err203 = {};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
else {
if(data77.roleName !== undefined){
let data78 = data77.roleName;
const _errs184 = errors;
if(errors === _errs184){
if(typeof data78 === "string"){
if(!pattern7.test(data78)){
const err204 = {};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
}
}
else {
const err206 = {};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
var valid42 = _errs182 === errors;
if(valid42){
break;
}
}
if(!valid42){
const err207 = {};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
else {
errors = _errs181;
if(vErrors !== null){
if(_errs181){
vErrors.length = _errs181;
}
else {
vErrors = null;
}
}
}
}
var _valid10 = _errs180 === errors;
valid41 = valid41 || _valid10;
if(!valid41){
const err208 = {};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
else {
errors = _errs179;
if(vErrors !== null){
if(_errs179){
vErrors.length = _errs179;
}
else {
vErrors = null;
}
}
}
var valid40 = _errs178 === errors;
if(valid40){
const err209 = {};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
else {
errors = _errs177;
if(vErrors !== null){
if(_errs177){
vErrors.length = _errs177;
}
else {
vErrors = null;
}
}
}
var _valid9 = _errs176 === errors;
errors = _errs175;
if(vErrors !== null){
if(_errs175){
vErrors.length = _errs175;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs186 = errors;
if(Array.isArray(data76)){
const len2 = data76.length;
for(let i2=0; i2<len2; i2++){
let data79 = data76[i2];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.roleName !== undefined){
let data80 = data79.roleName;
if(!((((((((((data80 === "atlasAdmin") || (data80 === "backup")) || (data80 === "clusterMonitor")) || (data80 === "dbAdmin")) || (data80 === "dbAdminAnyDatabase")) || (data80 === "enableSharding")) || (data80 === "read")) || (data80 === "readAnyDatabase")) || (data80 === "readWrite")) || (data80 === "readWriteAnyDatabase"))){
const err210 = {instancePath:instancePath+"/roles/" + i2+"/roleName",schemaPath:"#/properties/roles/allOf/0/then/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema41.properties.roles.allOf[0].then.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
}
}
var _valid9 = _errs186 === errors;
valid39 = _valid9;
if(valid39){
var items1 = true;
}
}
if(!valid39){
const err211 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
const _errs190 = errors;
let valid47 = true;
const _errs191 = errors;
if(Array.isArray(data76)){
const _errs192 = errors;
const len3 = data76.length;
for(let i3=0; i3<len3; i3++){
let data81 = data76[i3];
const _errs193 = errors;
if(errors === _errs193){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
let missing13;
if((data81.roleName === undefined) && (missing13 = "roleName")){
const err212 = {};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
else {
if(data81.roleName !== undefined){
let data82 = data81.roleName;
const _errs195 = errors;
if(errors === _errs195){
if(typeof data82 === "string"){
if(!pattern7.test(data82)){
const err213 = {};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
}
}
else {
const err215 = {};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
var valid48 = _errs193 === errors;
if(valid48){
break;
}
}
if(!valid48){
const err216 = {};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
}
var _valid11 = _errs191 === errors;
errors = _errs190;
if(vErrors !== null){
if(_errs190){
vErrors.length = _errs190;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs197 = errors;
if(Array.isArray(data76)){
if(data76.length > 1){
const err217 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
var _valid11 = _errs197 === errors;
valid47 = _valid11;
}
if(!valid47){
const err218 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(items1 !== true){
items1 = true;
}
if(Array.isArray(data76)){
if(data76.length < 1){
const err219 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
const len4 = data76.length;
for(let i4=0; i4<len4; i4++){
let data83 = data76[i4];
const _errs201 = errors;
let valid53 = true;
const _errs202 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing14;
if((data83.roleName === undefined) && (missing14 = "roleName")){
const err220 = {};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
else {
if(data83.roleName !== undefined){
let data84 = data83.roleName;
if(typeof data84 !== "string"){
const err221 = {};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(!(((((((data84 === "atlasAdmin") || (data84 === "backup")) || (data84 === "clusterMonitor")) || (data84 === "dbAdminAnyDatabase")) || (data84 === "enableSharding")) || (data84 === "readAnyDatabase")) || (data84 === "readWriteAnyDatabase"))){
const err222 = {};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
}
var _valid12 = _errs202 === errors;
errors = _errs201;
if(vErrors !== null){
if(_errs201){
vErrors.length = _errs201;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs205 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.databaseName !== undefined){
if("admin" !== data83.databaseName){
const err223 = {instancePath:instancePath+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/roles/items/allOf/0/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data83.collectionName !== undefined){
const err224 = {instancePath:instancePath+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/roles/items/allOf/0/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
var _valid12 = _errs205 === errors;
valid53 = _valid12;
if(valid53){
var props8 = {};
props8.databaseName = true;
props8.collectionName = true;
props8.roleName = true;
}
}
if(!valid53){
const err225 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
const _errs208 = errors;
let valid56 = true;
const _errs209 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing15;
if((data83.roleName === undefined) && (missing15 = "roleName")){
const err226 = {};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
else {
if(data83.roleName !== undefined){
let data87 = data83.roleName;
if(typeof data87 !== "string"){
const err227 = {};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if("dbAdmin" !== data87){
const err228 = {};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
}
var _valid13 = _errs209 === errors;
errors = _errs208;
if(vErrors !== null){
if(_errs208){
vErrors.length = _errs208;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs212 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.collectionName !== undefined){
const err229 = {instancePath:instancePath+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/roles/items/allOf/1/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
var _valid13 = _errs212 === errors;
valid56 = _valid13;
if(valid56){
var props9 = {};
props9.collectionName = true;
props9.roleName = true;
}
}
if(!valid56){
const err230 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(props8 !== true && props9 !== undefined){
if(props9 === true){
props8 = true;
}
else {
props8 = props8 || {};
Object.assign(props8, props9);
}
}
const _errs214 = errors;
let valid59 = true;
const _errs215 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing16;
if((data83.roleName === undefined) && (missing16 = "roleName")){
const err231 = {};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
else {
if(data83.roleName !== undefined){
let data89 = data83.roleName;
if(typeof data89 !== "string"){
const err232 = {};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(!((data89 === "read") || (data89 === "readWrite"))){
const err233 = {};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
}
var _valid14 = _errs215 === errors;
errors = _errs214;
if(vErrors !== null){
if(_errs214){
vErrors.length = _errs214;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs218 = errors;
var _valid14 = _errs218 === errors;
valid59 = _valid14;
}
if(!valid59){
const err234 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(props8 !== true){
props8 = props8 || {};
props8.roleName = true;
}
const _errs220 = errors;
let valid61 = true;
const _errs221 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing17;
if((data83.roleName === undefined) && (missing17 = "roleName")){
const err235 = {};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
else {
if(data83.roleName !== undefined){
let data90 = data83.roleName;
const _errs222 = errors;
if(errors === _errs222){
if(typeof data90 === "string"){
if(!pattern7.test(data90)){
const err236 = {};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
}
}
var _valid15 = _errs221 === errors;
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs224 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.databaseName !== undefined){
if("admin" !== data83.databaseName){
const err238 = {instancePath:instancePath+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/roles/items/allOf/3/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data83.collectionName !== undefined){
const err239 = {instancePath:instancePath+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/roles/items/allOf/3/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
var _valid15 = _errs224 === errors;
valid61 = _valid15;
if(valid61){
var props10 = {};
props10.databaseName = true;
props10.collectionName = true;
props10.roleName = true;
}
}
if(!valid61){
const err240 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(props8 !== true && props10 !== undefined){
if(props10 === true){
props8 = true;
}
else {
props8 = props8 || {};
Object.assign(props8, props10);
}
}
const _errs227 = errors;
let valid64 = true;
const _errs228 = errors;
const _errs229 = errors;
const _errs230 = errors;
const _errs231 = errors;
const _errs232 = errors;
let valid67 = false;
const _errs233 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing18;
if((data83.roleName === undefined) && (missing18 = "roleName")){
const err241 = {};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
else {
if(data83.roleName !== undefined){
let data93 = data83.roleName;
if(typeof data93 !== "string"){
const err242 = {};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(!(((((((data93 === "atlasAdmin") || (data93 === "backup")) || (data93 === "clusterMonitor")) || (data93 === "dbAdminAnyDatabase")) || (data93 === "enableSharding")) || (data93 === "readAnyDatabase")) || (data93 === "readWriteAnyDatabase"))){
const err243 = {};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
}
var _valid17 = _errs233 === errors;
valid67 = valid67 || _valid17;
if(_valid17){
var props11 = {};
props11.roleName = true;
}
const _errs236 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing19;
if((data83.roleName === undefined) && (missing19 = "roleName")){
const err244 = {};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
else {
if(data83.roleName !== undefined){
let data94 = data83.roleName;
if(typeof data94 !== "string"){
const err245 = {};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if("dbAdmin" !== data94){
const err246 = {};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
}
var _valid17 = _errs236 === errors;
valid67 = valid67 || _valid17;
if(_valid17){
if(props11 !== true){
props11 = props11 || {};
props11.roleName = true;
}
}
const _errs239 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing20;
if((data83.roleName === undefined) && (missing20 = "roleName")){
const err247 = {};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
else {
if(data83.roleName !== undefined){
let data95 = data83.roleName;
if(typeof data95 !== "string"){
const err248 = {};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(!((data95 === "read") || (data95 === "readWrite"))){
const err249 = {};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
}
var _valid17 = _errs239 === errors;
valid67 = valid67 || _valid17;
if(_valid17){
if(props11 !== true){
props11 = props11 || {};
props11.roleName = true;
}
}
const _errs242 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing21;
if((data83.roleName === undefined) && (missing21 = "roleName")){
const err250 = {};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
else {
if(data83.roleName !== undefined){
let data96 = data83.roleName;
const _errs243 = errors;
if(errors === _errs243){
if(typeof data96 === "string"){
if(!pattern7.test(data96)){
const err251 = {};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
}
}
var _valid17 = _errs242 === errors;
valid67 = valid67 || _valid17;
if(_valid17){
if(props11 !== true){
props11 = props11 || {};
props11.roleName = true;
}
}
if(!valid67){
const err253 = {};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
else {
errors = _errs232;
if(vErrors !== null){
if(_errs232){
vErrors.length = _errs232;
}
else {
vErrors = null;
}
}
}
var valid66 = _errs231 === errors;
if(valid66){
const err254 = {};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
else {
errors = _errs230;
if(vErrors !== null){
if(_errs230){
vErrors.length = _errs230;
}
else {
vErrors = null;
}
}
}
var valid65 = _errs229 === errors;
if(valid65){
const _errs245 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing22;
if((data83.roleName === undefined) && (missing22 = "roleName")){
const err255 = {};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
else {
if(data83.roleName !== undefined){
if(typeof data83.roleName !== "string"){
const err256 = {};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
}
var valid65 = _errs245 === errors;
}
var _valid16 = _errs228 === errors;
errors = _errs227;
if(vErrors !== null){
if(_errs227){
vErrors.length = _errs227;
}
else {
vErrors = null;
}
}
if(_valid16){
var _valid16 = false;
const err257 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/4/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
valid64 = _valid16;
}
if(!valid64){
const err258 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(props8 !== true){
props8 = props8 || {};
props8.roleName = true;
}
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.databaseName === undefined){
const err259 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data83.roleName === undefined){
const err260 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "roleName"},message:"must have required property '"+"roleName"+"'"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
for(const key2 in data83){
if(!(((key2 === "collectionName") || (key2 === "databaseName")) || (key2 === "roleName"))){
const err261 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data83.collectionName !== undefined){
if(typeof data83.collectionName !== "string"){
const err262 = {instancePath:instancePath+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/roles/items/properties/collectionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data83.databaseName !== undefined){
if(typeof data83.databaseName !== "string"){
const err263 = {instancePath:instancePath+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/roles/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data83.roleName !== undefined){
if(typeof data83.roleName !== "string"){
const err264 = {instancePath:instancePath+"/roles/" + i4+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
let i5 = data76.length;
let j0;
if(i5 > 1){
outer0:
for(;i5--;){
for(j0 = i5; j0--;){
if(func0(data76[i5], data76[j0])){
const err266 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err267 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data.scopes !== undefined){
let data101 = data.scopes;
if(Array.isArray(data101)){
const len5 = data101.length;
for(let i6=0; i6<len5; i6++){
let data102 = data101[i6];
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.name === undefined){
const err268 = {instancePath:instancePath+"/scopes/" + i6,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(data102.type === undefined){
const err269 = {instancePath:instancePath+"/scopes/" + i6,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
for(const key3 in data102){
if(!((key3 === "name") || (key3 === "type"))){
const err270 = {instancePath:instancePath+"/scopes/" + i6,schemaPath:"#/properties/scopes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data102.name !== undefined){
let data103 = data102.name;
if(typeof data103 === "string"){
if(!pattern5.test(data103)){
const err271 = {instancePath:instancePath+"/scopes/" + i6+"/name",schemaPath:"#/properties/scopes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9][a-zA-Z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/scopes/" + i6+"/name",schemaPath:"#/properties/scopes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data102.type !== undefined){
let data104 = data102.type;
if(typeof data104 !== "string"){
const err273 = {instancePath:instancePath+"/scopes/" + i6+"/type",schemaPath:"#/properties/scopes/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(!((data104 === "CLUSTER") || (data104 === "DATA_LAKE"))){
const err274 = {instancePath:instancePath+"/scopes/" + i6+"/type",schemaPath:"#/properties/scopes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema41.properties.scopes.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/scopes/" + i6,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data.username !== undefined){
let data105 = data.username;
if(typeof data105 === "string"){
if(func1(data105) > 1024){
const err277 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data.x509Type !== undefined){
let data106 = data.x509Type;
if(typeof data106 !== "string"){
const err279 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(!(((data106 === "NONE") || (data106 === "CUSTOMER")) || (data106 === "MANAGED"))){
const err280 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema41.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const s11 = validate31;
const schema42 = {"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":"string","format":"date-time"},"groupId":false,"labels":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":255},"value":{"type":"string","minLength":1,"maxLength":255}}}},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"links":{"type":"array","items":{"type":"object","properties":{"href":{"type":"string"},"rel":{"type":"string"}}}},"password":false,"roles":{"type":"array","items":{"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase","<a custom role name>"]}},"required":["databaseName","roleName"]}},"scopes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"type":{"type":"string","enum":["CLUSTER","DATA_LAKE"]}},"required":["name","type"]}},"username":{"type":"string","maxLength":1024},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"required":["databaseName","roles","username"]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err4 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/enum",keyword:"enum",params:{allowedValues: schema42.properties.awsIAMType.enum},message:"must be equal to one of the allowed values"};
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
const err6 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/enum",keyword:"enum",params:{allowedValues: schema42.properties.databaseName.enum},message:"must be equal to one of the allowed values"};
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
let data4 = data.labels;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key !== undefined){
let data6 = data5.key;
if(typeof data6 === "string"){
if(func1(data6) > 255){
const err10 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func1(data6) < 1){
const err11 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err12 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.value !== undefined){
let data7 = data5.value;
if(typeof data7 === "string"){
if(func1(data7) > 255){
const err13 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func1(data7) < 1){
const err14 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err15 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err16 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.ldapAuthType !== undefined){
let data8 = data.ldapAuthType;
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((data8 === "NONE") || (data8 === "GROUP")) || (data8 === "USER"))){
const err19 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema42.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
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
let data9 = data.links;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.href !== undefined){
if(typeof data10.href !== "string"){
const err20 = {instancePath:instancePath+"/links/" + i1+"/href",schemaPath:"#/properties/links/items/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data10.rel !== undefined){
if(typeof data10.rel !== "string"){
const err21 = {instancePath:instancePath+"/links/" + i1+"/rel",schemaPath:"#/properties/links/items/properties/rel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/links/" + i1,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.password !== undefined){
const err24 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.roles !== undefined){
let data14 = data.roles;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.databaseName === undefined){
const err25 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data15.roleName === undefined){
const err26 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "roleName"},message:"must have required property '"+"roleName"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data15.collectionName !== undefined){
if(typeof data15.collectionName !== "string"){
const err27 = {instancePath:instancePath+"/roles/" + i2+"/collectionName",schemaPath:"#/properties/roles/items/properties/collectionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data15.databaseName !== undefined){
if(typeof data15.databaseName !== "string"){
const err28 = {instancePath:instancePath+"/roles/" + i2+"/databaseName",schemaPath:"#/properties/roles/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data15.roleName !== undefined){
let data18 = data15.roleName;
if(typeof data18 !== "string"){
const err29 = {instancePath:instancePath+"/roles/" + i2+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((((((((((data18 === "atlasAdmin") || (data18 === "backup")) || (data18 === "clusterMonitor")) || (data18 === "dbAdmin")) || (data18 === "dbAdminAnyDatabase")) || (data18 === "enableSharding")) || (data18 === "read")) || (data18 === "readAnyDatabase")) || (data18 === "readWrite")) || (data18 === "readWriteAnyDatabase")) || (data18 === "<a custom role name>"))){
const err30 = {instancePath:instancePath+"/roles/" + i2+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema42.properties.roles.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err32 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.scopes !== undefined){
let data19 = data.scopes;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.name === undefined){
const err33 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data20.type === undefined){
const err34 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data20.name !== undefined){
let data21 = data20.name;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err35 = {instancePath:instancePath+"/scopes/" + i3+"/name",schemaPath:"#/properties/scopes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9][a-zA-Z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/scopes/" + i3+"/name",schemaPath:"#/properties/scopes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data20.type !== undefined){
let data22 = data20.type;
if(typeof data22 !== "string"){
const err37 = {instancePath:instancePath+"/scopes/" + i3+"/type",schemaPath:"#/properties/scopes/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((data22 === "CLUSTER") || (data22 === "DATA_LAKE"))){
const err38 = {instancePath:instancePath+"/scopes/" + i3+"/type",schemaPath:"#/properties/scopes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.properties.scopes.items.properties.type.enum},message:"must be equal to one of the allowed values"};
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
else {
const err39 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err40 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.username !== undefined){
let data23 = data.username;
if(typeof data23 === "string"){
if(func1(data23) > 1024){
const err41 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.x509Type !== undefined){
let data24 = data.x509Type;
if(typeof data24 !== "string"){
const err43 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((data24 === "NONE") || (data24 === "CUSTOMER")) || (data24 === "MANAGED"))){
const err44 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema42.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"awsIAMType":true,"databaseName":true,"deleteAfterDate":true,"groupId":true,"labels":true,"ldapAuthType":true,"links":true,"password":true,"roles":true,"scopes":true,"username":true,"x509Type":true},"dynamicProps":false,"dynamicItems":false};

export const s12 = validate32;
const schema43 = {"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":"string","format":"date-time"},"groupId":{"type":"string","pattern":"^([a-f0-9]{24})$"},"labels":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":255},"value":{"type":"string","minLength":1,"maxLength":255}}}},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"links":{"type":"array","items":{"type":"object","properties":{"href":{"type":"string"},"rel":{"type":"string"}}}},"password":false,"roles":{"type":"array","items":{"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string"}},"required":["databaseName","roleName"],"allOf":[{"if":{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","const":"dbAdmin"}},"required":["roleName"]},"then":{"properties":{"collectionName":false},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},"then":{"properties":{},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]}},{"if":{"allOf":[{"not":{"anyOf":[{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","const":"dbAdmin"}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}]}},{"properties":{"roleName":{"type":"string"}},"required":["roleName"]}]},"then":false}]}},"scopes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"type":{"type":"string"}},"required":["name","type"]}},"username":{"type":"string","maxLength":1024},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"required":["awsIAMType","databaseName","groupId","labels","ldapAuthType","links","roles","scopes","username","x509Type"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err11 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/enum",keyword:"enum",params:{allowedValues: schema43.properties.awsIAMType.enum},message:"must be equal to one of the allowed values"};
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
const err13 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/enum",keyword:"enum",params:{allowedValues: schema43.properties.databaseName.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern4.test(data3)){
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
let data4 = data.labels;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key !== undefined){
let data6 = data5.key;
if(typeof data6 === "string"){
if(func1(data6) > 255){
const err18 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func1(data6) < 1){
const err19 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err20 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.value !== undefined){
let data7 = data5.value;
if(typeof data7 === "string"){
if(func1(data7) > 255){
const err21 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func1(data7) < 1){
const err22 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err25 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.ldapAuthType !== undefined){
let data8 = data.ldapAuthType;
if(typeof data8 !== "string"){
const err26 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((data8 === "NONE") || (data8 === "GROUP")) || (data8 === "USER"))){
const err27 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema43.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.links !== undefined){
let data9 = data.links;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.href !== undefined){
if(typeof data10.href !== "string"){
const err28 = {instancePath:instancePath+"/links/" + i1+"/href",schemaPath:"#/properties/links/items/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.rel !== undefined){
if(typeof data10.rel !== "string"){
const err29 = {instancePath:instancePath+"/links/" + i1+"/rel",schemaPath:"#/properties/links/items/properties/rel/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/links/" + i1,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.password !== undefined){
const err32 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.roles !== undefined){
let data14 = data.roles;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
const _errs32 = errors;
let valid10 = true;
const _errs33 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing0;
if((data15.roleName === undefined) && (missing0 = "roleName")){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
if(data15.roleName !== undefined){
let data16 = data15.roleName;
if(typeof data16 !== "string"){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((((((data16 === "atlasAdmin") || (data16 === "backup")) || (data16 === "clusterMonitor")) || (data16 === "dbAdminAnyDatabase")) || (data16 === "enableSharding")) || (data16 === "readAnyDatabase")) || (data16 === "readWriteAnyDatabase"))){
const err35 = {};
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
}
var _valid0 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs36 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.databaseName !== undefined){
if("admin" !== data15.databaseName){
const err36 = {instancePath:instancePath+"/roles/" + i2+"/databaseName",schemaPath:"#/properties/roles/items/allOf/0/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data15.collectionName !== undefined){
const err37 = {instancePath:instancePath+"/roles/" + i2+"/collectionName",schemaPath:"#/properties/roles/items/allOf/0/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid0 = _errs36 === errors;
valid10 = _valid0;
if(valid10){
var props0 = {};
props0.databaseName = true;
props0.collectionName = true;
props0.roleName = true;
}
}
if(!valid10){
const err38 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const _errs39 = errors;
let valid13 = true;
const _errs40 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing1;
if((data15.roleName === undefined) && (missing1 = "roleName")){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
if(data15.roleName !== undefined){
let data19 = data15.roleName;
if(typeof data19 !== "string"){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if("dbAdmin" !== data19){
const err41 = {};
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
var _valid1 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs43 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.collectionName !== undefined){
const err42 = {instancePath:instancePath+"/roles/" + i2+"/collectionName",schemaPath:"#/properties/roles/items/allOf/1/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid1 = _errs43 === errors;
valid13 = _valid1;
if(valid13){
var props1 = {};
props1.collectionName = true;
props1.roleName = true;
}
}
if(!valid13){
const err43 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs45 = errors;
let valid16 = true;
const _errs46 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if((data15.roleName === undefined) && (missing2 = "roleName")){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
if(data15.roleName !== undefined){
let data21 = data15.roleName;
if(typeof data21 !== "string"){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((data21 === "read") || (data21 === "readWrite"))){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
var _valid2 = _errs46 === errors;
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs49 = errors;
var _valid2 = _errs49 === errors;
valid16 = _valid2;
}
if(!valid16){
const err47 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.roleName = true;
}
const _errs51 = errors;
let valid18 = true;
const _errs52 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
if((data15.roleName === undefined) && (missing3 = "roleName")){
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
if(data15.roleName !== undefined){
let data22 = data15.roleName;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data22 === "string"){
if(!pattern7.test(data22)){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {};
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
}
}
var _valid3 = _errs52 === errors;
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs55 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.databaseName !== undefined){
if("admin" !== data15.databaseName){
const err51 = {instancePath:instancePath+"/roles/" + i2+"/databaseName",schemaPath:"#/properties/roles/items/allOf/3/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data15.collectionName !== undefined){
const err52 = {instancePath:instancePath+"/roles/" + i2+"/collectionName",schemaPath:"#/properties/roles/items/allOf/3/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
var _valid3 = _errs55 === errors;
valid18 = _valid3;
if(valid18){
var props2 = {};
props2.databaseName = true;
props2.collectionName = true;
props2.roleName = true;
}
}
if(!valid18){
const err53 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs58 = errors;
let valid21 = true;
const _errs59 = errors;
const _errs60 = errors;
const _errs61 = errors;
const _errs62 = errors;
const _errs63 = errors;
let valid24 = false;
const _errs64 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing4;
if((data15.roleName === undefined) && (missing4 = "roleName")){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
if(data15.roleName !== undefined){
let data25 = data15.roleName;
if(typeof data25 !== "string"){
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(((((((data25 === "atlasAdmin") || (data25 === "backup")) || (data25 === "clusterMonitor")) || (data25 === "dbAdminAnyDatabase")) || (data25 === "enableSharding")) || (data25 === "readAnyDatabase")) || (data25 === "readWriteAnyDatabase"))){
const err56 = {};
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
}
var _valid5 = _errs64 === errors;
valid24 = valid24 || _valid5;
if(_valid5){
var props3 = {};
props3.roleName = true;
}
const _errs67 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing5;
if((data15.roleName === undefined) && (missing5 = "roleName")){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
if(data15.roleName !== undefined){
let data26 = data15.roleName;
if(typeof data26 !== "string"){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if("dbAdmin" !== data26){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
var _valid5 = _errs67 === errors;
valid24 = valid24 || _valid5;
if(_valid5){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
const _errs70 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing6;
if((data15.roleName === undefined) && (missing6 = "roleName")){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
if(data15.roleName !== undefined){
let data27 = data15.roleName;
if(typeof data27 !== "string"){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!((data27 === "read") || (data27 === "readWrite"))){
const err62 = {};
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
}
var _valid5 = _errs70 === errors;
valid24 = valid24 || _valid5;
if(_valid5){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
const _errs73 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing7;
if((data15.roleName === undefined) && (missing7 = "roleName")){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
if(data15.roleName !== undefined){
let data28 = data15.roleName;
const _errs74 = errors;
if(errors === _errs74){
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
}
var _valid5 = _errs73 === errors;
valid24 = valid24 || _valid5;
if(_valid5){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
if(!valid24){
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
var valid23 = _errs62 === errors;
if(valid23){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
var valid22 = _errs60 === errors;
if(valid22){
const _errs76 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing8;
if((data15.roleName === undefined) && (missing8 = "roleName")){
const err68 = {};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
if(data15.roleName !== undefined){
if(typeof data15.roleName !== "string"){
const err69 = {};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
var valid22 = _errs76 === errors;
}
var _valid4 = _errs59 === errors;
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
if(_valid4){
var _valid4 = false;
const err70 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/allOf/4/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
valid21 = _valid4;
}
if(!valid21){
const err71 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.roleName = true;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.databaseName === undefined){
const err72 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data15.roleName === undefined){
const err73 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "roleName"},message:"must have required property '"+"roleName"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.collectionName = true;
props0.databaseName = true;
props0.roleName = true;
}
if(data15.collectionName !== undefined){
if(typeof data15.collectionName !== "string"){
const err74 = {instancePath:instancePath+"/roles/" + i2+"/collectionName",schemaPath:"#/properties/roles/items/properties/collectionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data15.databaseName !== undefined){
if(typeof data15.databaseName !== "string"){
const err75 = {instancePath:instancePath+"/roles/" + i2+"/databaseName",schemaPath:"#/properties/roles/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data15.roleName !== undefined){
if(typeof data15.roleName !== "string"){
const err76 = {instancePath:instancePath+"/roles/" + i2+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.scopes !== undefined){
let data33 = data.scopes;
if(Array.isArray(data33)){
const len3 = data33.length;
for(let i3=0; i3<len3; i3++){
let data34 = data33[i3];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.name === undefined){
const err79 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data34.type === undefined){
const err80 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data34.name !== undefined){
let data35 = data34.name;
if(typeof data35 === "string"){
if(!pattern5.test(data35)){
const err81 = {instancePath:instancePath+"/scopes/" + i3+"/name",schemaPath:"#/properties/scopes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9][a-zA-Z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/scopes/" + i3+"/name",schemaPath:"#/properties/scopes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data34.type !== undefined){
if(typeof data34.type !== "string"){
const err83 = {instancePath:instancePath+"/scopes/" + i3+"/type",schemaPath:"#/properties/scopes/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err84 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.username !== undefined){
let data37 = data.username;
if(typeof data37 === "string"){
if(func1(data37) > 1024){
const err86 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.x509Type !== undefined){
let data38 = data.x509Type;
if(typeof data38 !== "string"){
const err88 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!(((data38 === "NONE") || (data38 === "CUSTOMER")) || (data38 === "MANAGED"))){
const err89 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema43.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"awsIAMType":true,"databaseName":true,"deleteAfterDate":true,"groupId":true,"labels":true,"ldapAuthType":true,"links":true,"password":true,"roles":true,"scopes":true,"username":true,"x509Type":true},"dynamicProps":false,"dynamicItems":false};

export const s13 = validate33;
const schema44 = {"type":"string"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const s14 = validate34;
const schema45 = {"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":["string","null"],"format":"date-time"},"groupId":{"type":"string","pattern":"^([a-f0-9]{24})$"},"labels":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":255},"value":{"type":"string","minLength":1,"maxLength":255}},"additionalProperties":false}},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"password":{"type":"string","minLength":8},"roles":{"type":"array","items":{"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string"}},"required":["databaseName","roleName"],"additionalProperties":false,"allOf":[{"if":{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","const":"dbAdmin"}},"required":["roleName"]},"then":{"properties":{"collectionName":false},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},"then":{"properties":{},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]}},{"if":{"allOf":[{"not":{"anyOf":[{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","const":"dbAdmin"}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}]}},{"properties":{"roleName":{"type":"string"}},"required":["roleName"]}]},"then":false}]},"uniqueItems":true,"allOf":[{"if":{"not":{"anyOf":[{"contains":{"type":"object","properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}}]}},"then":{"items":{"properties":{"roleName":{"enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase"]}}},"properties":{},"required":[]}},{"if":{"contains":{"type":"object","properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}},"then":{"maxItems":1,"properties":{},"required":[]}}]},"scopes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"type":{"type":"string","enum":["CLUSTER","DATA_LAKE"]}},"required":["name","type"],"additionalProperties":false}},"username":{"type":"string","maxLength":1024,"minLength":1},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"additionalProperties":false};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func13.call(schema45.properties, key0))){
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
const err2 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/enum",keyword:"enum",params:{allowedValues: schema45.properties.awsIAMType.enum},message:"must be equal to one of the allowed values"};
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
const err4 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/enum",keyword:"enum",params:{allowedValues: schema45.properties.databaseName.enum},message:"must be equal to one of the allowed values"};
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
const err5 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/type",keyword:"type",params:{type: schema45.properties.deleteAfterDate.type},message:"must be string,null"};
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
if(!pattern4.test(data3)){
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
let data4 = data.labels;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((key1 === "key") || (key1 === "value"))){
const err9 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.key !== undefined){
let data6 = data5.key;
if(typeof data6 === "string"){
if(func1(data6) > 255){
const err10 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func1(data6) < 1){
const err11 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err12 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.value !== undefined){
let data7 = data5.value;
if(typeof data7 === "string"){
if(func1(data7) > 255){
const err13 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func1(data7) < 1){
const err14 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err15 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err16 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.ldapAuthType !== undefined){
let data8 = data.ldapAuthType;
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((data8 === "NONE") || (data8 === "GROUP")) || (data8 === "USER"))){
const err19 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema45.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.password !== undefined){
let data9 = data.password;
if(typeof data9 === "string"){
if(func1(data9) < 8){
const err20 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.roles !== undefined){
let data10 = data.roles;
const _errs26 = errors;
let valid5 = true;
const _errs27 = errors;
const _errs28 = errors;
const _errs29 = errors;
const _errs30 = errors;
let valid7 = false;
const _errs31 = errors;
if(Array.isArray(data10)){
const _errs32 = errors;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs33 = errors;
if(errors === _errs33){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing0;
if((data11.roleName === undefined) && (missing0 = "roleName")){
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
if(data11.roleName !== undefined){
let data12 = data11.roleName;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
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
var valid8 = _errs33 === errors;
if(valid8){
break;
}
}
if(!valid8){
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
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
var _valid1 = _errs31 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs29 === errors;
if(valid6){
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
var _valid0 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs37 = errors;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data13 = data10[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.roleName !== undefined){
let data14 = data13.roleName;
if(!((((((((((data14 === "atlasAdmin") || (data14 === "backup")) || (data14 === "clusterMonitor")) || (data14 === "dbAdmin")) || (data14 === "dbAdminAnyDatabase")) || (data14 === "enableSharding")) || (data14 === "read")) || (data14 === "readAnyDatabase")) || (data14 === "readWrite")) || (data14 === "readWriteAnyDatabase"))){
const err29 = {instancePath:instancePath+"/roles/" + i2+"/roleName",schemaPath:"#/properties/roles/allOf/0/then/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema45.properties.roles.allOf[0].then.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
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
}
}
var _valid0 = _errs37 === errors;
valid5 = _valid0;
if(valid5){
var items1 = true;
}
}
if(!valid5){
const err30 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const _errs41 = errors;
let valid13 = true;
const _errs42 = errors;
if(Array.isArray(data10)){
const _errs43 = errors;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data15 = data10[i3];
const _errs44 = errors;
if(errors === _errs44){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing1;
if((data15.roleName === undefined) && (missing1 = "roleName")){
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
if(data15.roleName !== undefined){
let data16 = data15.roleName;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data16 === "string"){
if(!pattern7.test(data16)){
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
else {
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
}
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
var valid14 = _errs44 === errors;
if(valid14){
break;
}
}
if(!valid14){
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
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
var _valid2 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs48 = errors;
if(Array.isArray(data10)){
if(data10.length > 1){
const err36 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid2 = _errs48 === errors;
valid13 = _valid2;
}
if(!valid13){
const err37 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(items1 !== true){
items1 = true;
}
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
let data17 = data10[i4];
const _errs52 = errors;
let valid19 = true;
const _errs53 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing2;
if((data17.roleName === undefined) && (missing2 = "roleName")){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
if(data17.roleName !== undefined){
let data18 = data17.roleName;
if(typeof data18 !== "string"){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(((((((data18 === "atlasAdmin") || (data18 === "backup")) || (data18 === "clusterMonitor")) || (data18 === "dbAdminAnyDatabase")) || (data18 === "enableSharding")) || (data18 === "readAnyDatabase")) || (data18 === "readWriteAnyDatabase"))){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
var _valid3 = _errs53 === errors;
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs56 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.databaseName !== undefined){
if("admin" !== data17.databaseName){
const err41 = {instancePath:instancePath+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/roles/items/allOf/0/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data17.collectionName !== undefined){
const err42 = {instancePath:instancePath+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/roles/items/allOf/0/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid3 = _errs56 === errors;
valid19 = _valid3;
if(valid19){
var props0 = {};
props0.databaseName = true;
props0.collectionName = true;
props0.roleName = true;
}
}
if(!valid19){
const err43 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const _errs59 = errors;
let valid22 = true;
const _errs60 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if((data17.roleName === undefined) && (missing3 = "roleName")){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
if(data17.roleName !== undefined){
let data21 = data17.roleName;
if(typeof data21 !== "string"){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if("dbAdmin" !== data21){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
var _valid4 = _errs60 === errors;
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs63 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.collectionName !== undefined){
const err47 = {instancePath:instancePath+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/roles/items/allOf/1/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var _valid4 = _errs63 === errors;
valid22 = _valid4;
if(valid22){
var props1 = {};
props1.collectionName = true;
props1.roleName = true;
}
}
if(!valid22){
const err48 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs65 = errors;
let valid25 = true;
const _errs66 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing4;
if((data17.roleName === undefined) && (missing4 = "roleName")){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
if(data17.roleName !== undefined){
let data23 = data17.roleName;
if(typeof data23 !== "string"){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((data23 === "read") || (data23 === "readWrite"))){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
var _valid5 = _errs66 === errors;
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs69 = errors;
var _valid5 = _errs69 === errors;
valid25 = _valid5;
}
if(!valid25){
const err52 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.roleName = true;
}
const _errs71 = errors;
let valid27 = true;
const _errs72 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing5;
if((data17.roleName === undefined) && (missing5 = "roleName")){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
if(data17.roleName !== undefined){
let data24 = data17.roleName;
const _errs73 = errors;
if(errors === _errs73){
if(typeof data24 === "string"){
if(!pattern7.test(data24)){
const err54 = {};
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
const err55 = {};
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
}
var _valid6 = _errs72 === errors;
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs75 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.databaseName !== undefined){
if("admin" !== data17.databaseName){
const err56 = {instancePath:instancePath+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/roles/items/allOf/3/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data17.collectionName !== undefined){
const err57 = {instancePath:instancePath+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/roles/items/allOf/3/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var _valid6 = _errs75 === errors;
valid27 = _valid6;
if(valid27){
var props2 = {};
props2.databaseName = true;
props2.collectionName = true;
props2.roleName = true;
}
}
if(!valid27){
const err58 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs78 = errors;
let valid30 = true;
const _errs79 = errors;
const _errs80 = errors;
const _errs81 = errors;
const _errs82 = errors;
const _errs83 = errors;
let valid33 = false;
const _errs84 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing6;
if((data17.roleName === undefined) && (missing6 = "roleName")){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
if(data17.roleName !== undefined){
let data27 = data17.roleName;
if(typeof data27 !== "string"){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(((((((data27 === "atlasAdmin") || (data27 === "backup")) || (data27 === "clusterMonitor")) || (data27 === "dbAdminAnyDatabase")) || (data27 === "enableSharding")) || (data27 === "readAnyDatabase")) || (data27 === "readWriteAnyDatabase"))){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
var _valid8 = _errs84 === errors;
valid33 = valid33 || _valid8;
if(_valid8){
var props3 = {};
props3.roleName = true;
}
const _errs87 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing7;
if((data17.roleName === undefined) && (missing7 = "roleName")){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
if(data17.roleName !== undefined){
let data28 = data17.roleName;
if(typeof data28 !== "string"){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if("dbAdmin" !== data28){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
}
var _valid8 = _errs87 === errors;
valid33 = valid33 || _valid8;
if(_valid8){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
const _errs90 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing8;
if((data17.roleName === undefined) && (missing8 = "roleName")){
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
if(data17.roleName !== undefined){
let data29 = data17.roleName;
if(typeof data29 !== "string"){
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!((data29 === "read") || (data29 === "readWrite"))){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
var _valid8 = _errs90 === errors;
valid33 = valid33 || _valid8;
if(_valid8){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
const _errs93 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing9;
if((data17.roleName === undefined) && (missing9 = "roleName")){
const err68 = {};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
if(data17.roleName !== undefined){
let data30 = data17.roleName;
const _errs94 = errors;
if(errors === _errs94){
if(typeof data30 === "string"){
if(!pattern7.test(data30)){
const err69 = {};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
}
var _valid8 = _errs93 === errors;
valid33 = valid33 || _valid8;
if(_valid8){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
if(!valid33){
const err71 = {};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
var valid32 = _errs82 === errors;
if(valid32){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
var valid31 = _errs80 === errors;
if(valid31){
const _errs96 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing10;
if((data17.roleName === undefined) && (missing10 = "roleName")){
const err73 = {};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
if(data17.roleName !== undefined){
if(typeof data17.roleName !== "string"){
const err74 = {};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
}
var valid31 = _errs96 === errors;
}
var _valid7 = _errs79 === errors;
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
if(_valid7){
var _valid7 = false;
const err75 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/4/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
valid30 = _valid7;
}
if(!valid30){
const err76 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.roleName = true;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.databaseName === undefined){
const err77 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data17.roleName === undefined){
const err78 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "roleName"},message:"must have required property '"+"roleName"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key2 in data17){
if(!(((key2 === "collectionName") || (key2 === "databaseName")) || (key2 === "roleName"))){
const err79 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data17.collectionName !== undefined){
if(typeof data17.collectionName !== "string"){
const err80 = {instancePath:instancePath+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/roles/items/properties/collectionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data17.databaseName !== undefined){
if(typeof data17.databaseName !== "string"){
const err81 = {instancePath:instancePath+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/roles/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data17.roleName !== undefined){
if(typeof data17.roleName !== "string"){
const err82 = {instancePath:instancePath+"/roles/" + i4+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
let i5 = data10.length;
let j0;
if(i5 > 1){
outer0:
for(;i5--;){
for(j0 = i5; j0--;){
if(func0(data10[i5], data10[j0])){
const err84 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err85 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.scopes !== undefined){
let data35 = data.scopes;
if(Array.isArray(data35)){
const len5 = data35.length;
for(let i6=0; i6<len5; i6++){
let data36 = data35[i6];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.name === undefined){
const err86 = {instancePath:instancePath+"/scopes/" + i6,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data36.type === undefined){
const err87 = {instancePath:instancePath+"/scopes/" + i6,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key3 in data36){
if(!((key3 === "name") || (key3 === "type"))){
const err88 = {instancePath:instancePath+"/scopes/" + i6,schemaPath:"#/properties/scopes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data36.name !== undefined){
let data37 = data36.name;
if(typeof data37 === "string"){
if(!pattern5.test(data37)){
const err89 = {instancePath:instancePath+"/scopes/" + i6+"/name",schemaPath:"#/properties/scopes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9][a-zA-Z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/scopes/" + i6+"/name",schemaPath:"#/properties/scopes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data36.type !== undefined){
let data38 = data36.type;
if(typeof data38 !== "string"){
const err91 = {instancePath:instancePath+"/scopes/" + i6+"/type",schemaPath:"#/properties/scopes/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!((data38 === "CLUSTER") || (data38 === "DATA_LAKE"))){
const err92 = {instancePath:instancePath+"/scopes/" + i6+"/type",schemaPath:"#/properties/scopes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema45.properties.scopes.items.properties.type.enum},message:"must be equal to one of the allowed values"};
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
else {
const err93 = {instancePath:instancePath+"/scopes/" + i6,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.username !== undefined){
let data39 = data.username;
if(typeof data39 === "string"){
if(func1(data39) > 1024){
const err95 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(func1(data39) < 1){
const err96 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.x509Type !== undefined){
let data40 = data.x509Type;
if(typeof data40 !== "string"){
const err98 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!(((data40 === "NONE") || (data40 === "CUSTOMER")) || (data40 === "MANAGED"))){
const err99 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema45.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

