// Made by scripts/codegen.ts from openapi/v2.yaml and its overlays (prose, prose-v2, atlas, conformance). Do not edit: npm run codegen.
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
const schema36 = {"type":"object","properties":{"links":{"type":"array","items":{"type":"object","properties":{"href":{"type":"string"},"rel":{"type":"string"}}}},"results":{"type":"array","items":{"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":"string","format":"date-time"},"description":{"type":"string","maxLength":100},"groupId":false,"labels":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":255},"value":{"type":"string","minLength":1,"maxLength":255}}}},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"links":{"type":"array","items":{"type":"object","properties":{"href":{"type":"string"},"rel":{"type":"string"}}}},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"]},"password":false,"roles":{"type":"array","items":{"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase","<a custom role name>"]}},"required":["databaseName","roleName"]}},"scopes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"type":{"type":"string","enum":["CLUSTER","DATA_LAKE","STREAM"]}},"required":["name","type"]}},"username":{"type":"string","maxLength":1024},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"required":["databaseName","roles","username"]}},"totalCount":{"type":"integer","format":"int32","minimum":0}},"required":["results"]};
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
if(data5.description !== undefined){
let data9 = data5.description;
if(typeof data9 === "string"){
if(func1(data9) > 100){
const err14 = {instancePath:instancePath+"/results/" + i1+"/description",schemaPath:"#/properties/results/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err15 = {instancePath:instancePath+"/results/" + i1+"/description",schemaPath:"#/properties/results/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.groupId !== undefined){
const err16 = {instancePath:instancePath+"/results/" + i1+"/groupId",schemaPath:"#/properties/results/items/properties/groupId/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.labels !== undefined){
let data11 = data5.labels;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.key !== undefined){
let data13 = data12.key;
if(typeof data13 === "string"){
if(func1(data13) > 255){
const err17 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/key",schemaPath:"#/properties/results/items/properties/labels/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func1(data13) < 1){
const err18 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/key",schemaPath:"#/properties/results/items/properties/labels/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err19 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/key",schemaPath:"#/properties/results/items/properties/labels/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data12.value !== undefined){
let data14 = data12.value;
if(typeof data14 === "string"){
if(func1(data14) > 255){
const err20 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/value",schemaPath:"#/properties/results/items/properties/labels/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func1(data14) < 1){
const err21 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/value",schemaPath:"#/properties/results/items/properties/labels/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err22 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/value",schemaPath:"#/properties/results/items/properties/labels/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2,schemaPath:"#/properties/results/items/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err24 = {instancePath:instancePath+"/results/" + i1+"/labels",schemaPath:"#/properties/results/items/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.ldapAuthType !== undefined){
let data15 = data5.ldapAuthType;
if(typeof data15 !== "string"){
const err25 = {instancePath:instancePath+"/results/" + i1+"/ldapAuthType",schemaPath:"#/properties/results/items/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((data15 === "NONE") || (data15 === "GROUP")) || (data15 === "USER"))){
const err26 = {instancePath:instancePath+"/results/" + i1+"/ldapAuthType",schemaPath:"#/properties/results/items/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema36.properties.results.items.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.links !== undefined){
let data16 = data5.links;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.href !== undefined){
if(typeof data17.href !== "string"){
const err27 = {instancePath:instancePath+"/results/" + i1+"/links/" + i3+"/href",schemaPath:"#/properties/results/items/properties/links/items/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data17.rel !== undefined){
if(typeof data17.rel !== "string"){
const err28 = {instancePath:instancePath+"/results/" + i1+"/links/" + i3+"/rel",schemaPath:"#/properties/results/items/properties/links/items/properties/rel/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/results/" + i1+"/links/" + i3,schemaPath:"#/properties/results/items/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err30 = {instancePath:instancePath+"/results/" + i1+"/links",schemaPath:"#/properties/results/items/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data5.oidcAuthType !== undefined){
let data20 = data5.oidcAuthType;
if(typeof data20 !== "string"){
const err31 = {instancePath:instancePath+"/results/" + i1+"/oidcAuthType",schemaPath:"#/properties/results/items/properties/oidcAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((data20 === "NONE") || (data20 === "IDP_GROUP")) || (data20 === "USER"))){
const err32 = {instancePath:instancePath+"/results/" + i1+"/oidcAuthType",schemaPath:"#/properties/results/items/properties/oidcAuthType/enum",keyword:"enum",params:{allowedValues: schema36.properties.results.items.properties.oidcAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data5.password !== undefined){
const err33 = {instancePath:instancePath+"/results/" + i1+"/password",schemaPath:"#/properties/results/items/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data5.roles !== undefined){
let data22 = data5.roles;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.databaseName === undefined){
const err34 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data23.roleName === undefined){
const err35 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/required",keyword:"required",params:{missingProperty: "roleName"},message:"must have required property '"+"roleName"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data23.collectionName !== undefined){
if(typeof data23.collectionName !== "string"){
const err36 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/results/items/properties/roles/items/properties/collectionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data23.databaseName !== undefined){
if(typeof data23.databaseName !== "string"){
const err37 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/results/items/properties/roles/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data23.roleName !== undefined){
let data26 = data23.roleName;
if(typeof data26 !== "string"){
const err38 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/roleName",schemaPath:"#/properties/results/items/properties/roles/items/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(((((((((((data26 === "atlasAdmin") || (data26 === "backup")) || (data26 === "clusterMonitor")) || (data26 === "dbAdmin")) || (data26 === "dbAdminAnyDatabase")) || (data26 === "enableSharding")) || (data26 === "read")) || (data26 === "readAnyDatabase")) || (data26 === "readWrite")) || (data26 === "readWriteAnyDatabase")) || (data26 === "<a custom role name>"))){
const err39 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/roleName",schemaPath:"#/properties/results/items/properties/roles/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema36.properties.results.items.properties.roles.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
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
const err40 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err41 = {instancePath:instancePath+"/results/" + i1+"/roles",schemaPath:"#/properties/results/items/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data5.scopes !== undefined){
let data27 = data5.scopes;
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
let data28 = data27[i5];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.name === undefined){
const err42 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5,schemaPath:"#/properties/results/items/properties/scopes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data28.type === undefined){
const err43 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5,schemaPath:"#/properties/results/items/properties/scopes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data28.name !== undefined){
let data29 = data28.name;
if(typeof data29 === "string"){
if(!pattern5.test(data29)){
const err44 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5+"/name",schemaPath:"#/properties/results/items/properties/scopes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9][a-zA-Z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5+"/name",schemaPath:"#/properties/results/items/properties/scopes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data28.type !== undefined){
let data30 = data28.type;
if(typeof data30 !== "string"){
const err46 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5+"/type",schemaPath:"#/properties/results/items/properties/scopes/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(((data30 === "CLUSTER") || (data30 === "DATA_LAKE")) || (data30 === "STREAM"))){
const err47 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5+"/type",schemaPath:"#/properties/results/items/properties/scopes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema36.properties.results.items.properties.scopes.items.properties.type.enum},message:"must be equal to one of the allowed values"};
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
else {
const err48 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5,schemaPath:"#/properties/results/items/properties/scopes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err49 = {instancePath:instancePath+"/results/" + i1+"/scopes",schemaPath:"#/properties/results/items/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data5.username !== undefined){
let data31 = data5.username;
if(typeof data31 === "string"){
if(func1(data31) > 1024){
const err50 = {instancePath:instancePath+"/results/" + i1+"/username",schemaPath:"#/properties/results/items/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/results/" + i1+"/username",schemaPath:"#/properties/results/items/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data5.x509Type !== undefined){
let data32 = data5.x509Type;
if(typeof data32 !== "string"){
const err52 = {instancePath:instancePath+"/results/" + i1+"/x509Type",schemaPath:"#/properties/results/items/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!(((data32 === "NONE") || (data32 === "CUSTOMER")) || (data32 === "MANAGED"))){
const err53 = {instancePath:instancePath+"/results/" + i1+"/x509Type",schemaPath:"#/properties/results/items/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema36.properties.results.items.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err55 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data33 = data.totalCount;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err56 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err57 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(formats2.validate(data33))){
const err58 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"links":true,"results":true,"totalCount":true},"dynamicProps":false,"dynamicItems":false};

export const s6 = validate26;
const schema37 = {"type":"object","properties":{"links":{"type":"array","items":{"type":"object","properties":{"href":{"type":"string"},"rel":{"type":"string"}}}},"results":{"type":"array","items":{"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":"string","format":"date-time"},"description":{"type":"string","maxLength":100},"groupId":{"type":"string","pattern":"^([a-f0-9]{24})$"},"labels":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":255},"value":{"type":"string","minLength":1,"maxLength":255}}}},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"links":{"type":"array","items":{"type":"object","properties":{"href":{"type":"string"},"rel":{"type":"string"}}}},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"]},"password":false,"roles":{"type":"array","items":{"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string"}},"required":["databaseName","roleName"],"allOf":[{"if":{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","const":"dbAdmin"}},"required":["roleName"]},"then":{"properties":{"collectionName":false},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},"then":{"properties":{},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]}},{"if":{"allOf":[{"not":{"anyOf":[{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","const":"dbAdmin"}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}]}},{"properties":{"roleName":{"type":"string"}},"required":["roleName"]}]},"then":false}]}},"scopes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"type":{"type":"string","enum":["CLUSTER","DATA_LAKE","STREAM"]}},"required":["name","type"]}},"username":{"type":"string","maxLength":1024},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"required":["awsIAMType","databaseName","groupId","labels","ldapAuthType","links","oidcAuthType","roles","scopes","username","x509Type"]}},"totalCount":{"type":"integer","format":"int32","minimum":0}},"required":["results"]};
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
if(data5.oidcAuthType === undefined){
const err11 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "oidcAuthType"},message:"must have required property '"+"oidcAuthType"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.roles === undefined){
const err12 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.scopes === undefined){
const err13 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "scopes"},message:"must have required property '"+"scopes"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.username === undefined){
const err14 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.x509Type === undefined){
const err15 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "x509Type"},message:"must have required property '"+"x509Type"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.awsIAMType !== undefined){
let data6 = data5.awsIAMType;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/results/" + i1+"/awsIAMType",schemaPath:"#/properties/results/items/properties/awsIAMType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((data6 === "NONE") || (data6 === "USER")) || (data6 === "ROLE"))){
const err17 = {instancePath:instancePath+"/results/" + i1+"/awsIAMType",schemaPath:"#/properties/results/items/properties/awsIAMType/enum",keyword:"enum",params:{allowedValues: schema37.properties.results.items.properties.awsIAMType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.databaseName !== undefined){
let data7 = data5.databaseName;
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/results/" + i1+"/databaseName",schemaPath:"#/properties/results/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data7 === "admin") || (data7 === "$external"))){
const err19 = {instancePath:instancePath+"/results/" + i1+"/databaseName",schemaPath:"#/properties/results/items/properties/databaseName/enum",keyword:"enum",params:{allowedValues: schema37.properties.results.items.properties.databaseName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.deleteAfterDate !== undefined){
let data8 = data5.deleteAfterDate;
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
const err20 = {instancePath:instancePath+"/results/" + i1+"/deleteAfterDate",schemaPath:"#/properties/results/items/properties/deleteAfterDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err21 = {instancePath:instancePath+"/results/" + i1+"/deleteAfterDate",schemaPath:"#/properties/results/items/properties/deleteAfterDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.description !== undefined){
let data9 = data5.description;
if(typeof data9 === "string"){
if(func1(data9) > 100){
const err22 = {instancePath:instancePath+"/results/" + i1+"/description",schemaPath:"#/properties/results/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err23 = {instancePath:instancePath+"/results/" + i1+"/description",schemaPath:"#/properties/results/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.groupId !== undefined){
let data10 = data5.groupId;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err24 = {instancePath:instancePath+"/results/" + i1+"/groupId",schemaPath:"#/properties/results/items/properties/groupId/pattern",keyword:"pattern",params:{pattern: "^([a-f0-9]{24})$"},message:"must match pattern \""+"^([a-f0-9]{24})$"+"\""};
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
const err25 = {instancePath:instancePath+"/results/" + i1+"/groupId",schemaPath:"#/properties/results/items/properties/groupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5.labels !== undefined){
let data11 = data5.labels;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.key !== undefined){
let data13 = data12.key;
if(typeof data13 === "string"){
if(func1(data13) > 255){
const err26 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/key",schemaPath:"#/properties/results/items/properties/labels/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func1(data13) < 1){
const err27 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/key",schemaPath:"#/properties/results/items/properties/labels/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err28 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/key",schemaPath:"#/properties/results/items/properties/labels/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.value !== undefined){
let data14 = data12.value;
if(typeof data14 === "string"){
if(func1(data14) > 255){
const err29 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/value",schemaPath:"#/properties/results/items/properties/labels/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func1(data14) < 1){
const err30 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/value",schemaPath:"#/properties/results/items/properties/labels/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2+"/value",schemaPath:"#/properties/results/items/properties/labels/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err32 = {instancePath:instancePath+"/results/" + i1+"/labels/" + i2,schemaPath:"#/properties/results/items/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err33 = {instancePath:instancePath+"/results/" + i1+"/labels",schemaPath:"#/properties/results/items/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data5.ldapAuthType !== undefined){
let data15 = data5.ldapAuthType;
if(typeof data15 !== "string"){
const err34 = {instancePath:instancePath+"/results/" + i1+"/ldapAuthType",schemaPath:"#/properties/results/items/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((data15 === "NONE") || (data15 === "GROUP")) || (data15 === "USER"))){
const err35 = {instancePath:instancePath+"/results/" + i1+"/ldapAuthType",schemaPath:"#/properties/results/items/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema37.properties.results.items.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data5.links !== undefined){
let data16 = data5.links;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.href !== undefined){
if(typeof data17.href !== "string"){
const err36 = {instancePath:instancePath+"/results/" + i1+"/links/" + i3+"/href",schemaPath:"#/properties/results/items/properties/links/items/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data17.rel !== undefined){
if(typeof data17.rel !== "string"){
const err37 = {instancePath:instancePath+"/results/" + i1+"/links/" + i3+"/rel",schemaPath:"#/properties/results/items/properties/links/items/properties/rel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/results/" + i1+"/links/" + i3,schemaPath:"#/properties/results/items/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err39 = {instancePath:instancePath+"/results/" + i1+"/links",schemaPath:"#/properties/results/items/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data5.oidcAuthType !== undefined){
let data20 = data5.oidcAuthType;
if(typeof data20 !== "string"){
const err40 = {instancePath:instancePath+"/results/" + i1+"/oidcAuthType",schemaPath:"#/properties/results/items/properties/oidcAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(((data20 === "NONE") || (data20 === "IDP_GROUP")) || (data20 === "USER"))){
const err41 = {instancePath:instancePath+"/results/" + i1+"/oidcAuthType",schemaPath:"#/properties/results/items/properties/oidcAuthType/enum",keyword:"enum",params:{allowedValues: schema37.properties.results.items.properties.oidcAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data5.password !== undefined){
const err42 = {instancePath:instancePath+"/results/" + i1+"/password",schemaPath:"#/properties/results/items/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data5.roles !== undefined){
let data22 = data5.roles;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
const _errs48 = errors;
let valid16 = true;
const _errs49 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing0;
if((data23.roleName === undefined) && (missing0 = "roleName")){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
if(data23.roleName !== undefined){
let data24 = data23.roleName;
if(typeof data24 !== "string"){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(((((((data24 === "atlasAdmin") || (data24 === "backup")) || (data24 === "clusterMonitor")) || (data24 === "dbAdminAnyDatabase")) || (data24 === "enableSharding")) || (data24 === "readAnyDatabase")) || (data24 === "readWriteAnyDatabase"))){
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
}
}
var _valid0 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs52 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.databaseName !== undefined){
if("admin" !== data23.databaseName){
const err46 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/results/items/properties/roles/items/allOf/0/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data23.collectionName !== undefined){
const err47 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/results/items/properties/roles/items/allOf/0/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var _valid0 = _errs52 === errors;
valid16 = _valid0;
if(valid16){
var props0 = {};
props0.databaseName = true;
props0.collectionName = true;
props0.roleName = true;
}
}
if(!valid16){
const err48 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const _errs55 = errors;
let valid19 = true;
const _errs56 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing1;
if((data23.roleName === undefined) && (missing1 = "roleName")){
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
if(data23.roleName !== undefined){
let data27 = data23.roleName;
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
if("dbAdmin" !== data27){
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
var _valid1 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs59 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.collectionName !== undefined){
const err52 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/results/items/properties/roles/items/allOf/1/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
var _valid1 = _errs59 === errors;
valid19 = _valid1;
if(valid19){
var props1 = {};
props1.collectionName = true;
props1.roleName = true;
}
}
if(!valid19){
const err53 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
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
const _errs61 = errors;
let valid22 = true;
const _errs62 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing2;
if((data23.roleName === undefined) && (missing2 = "roleName")){
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
if(data23.roleName !== undefined){
let data29 = data23.roleName;
if(typeof data29 !== "string"){
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!((data29 === "read") || (data29 === "readWrite"))){
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
var _valid2 = _errs62 === errors;
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs65 = errors;
var _valid2 = _errs65 === errors;
valid22 = _valid2;
}
if(!valid22){
const err57 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.roleName = true;
}
const _errs67 = errors;
let valid24 = true;
const _errs68 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing3;
if((data23.roleName === undefined) && (missing3 = "roleName")){
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
if(data23.roleName !== undefined){
let data30 = data23.roleName;
const _errs69 = errors;
if(errors === _errs69){
if(typeof data30 === "string"){
if(!pattern7.test(data30)){
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
else {
const err60 = {};
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
}
}
var _valid3 = _errs68 === errors;
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs71 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.databaseName !== undefined){
if("admin" !== data23.databaseName){
const err61 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/results/items/properties/roles/items/allOf/3/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data23.collectionName !== undefined){
const err62 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/results/items/properties/roles/items/allOf/3/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid3 = _errs71 === errors;
valid24 = _valid3;
if(valid24){
var props2 = {};
props2.databaseName = true;
props2.collectionName = true;
props2.roleName = true;
}
}
if(!valid24){
const err63 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
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
const _errs74 = errors;
let valid27 = true;
const _errs75 = errors;
const _errs76 = errors;
const _errs77 = errors;
const _errs78 = errors;
const _errs79 = errors;
let valid30 = false;
const _errs80 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if((data23.roleName === undefined) && (missing4 = "roleName")){
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
if(data23.roleName !== undefined){
let data33 = data23.roleName;
if(typeof data33 !== "string"){
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!(((((((data33 === "atlasAdmin") || (data33 === "backup")) || (data33 === "clusterMonitor")) || (data33 === "dbAdminAnyDatabase")) || (data33 === "enableSharding")) || (data33 === "readAnyDatabase")) || (data33 === "readWriteAnyDatabase"))){
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
}
var _valid5 = _errs80 === errors;
valid30 = valid30 || _valid5;
if(_valid5){
var props3 = {};
props3.roleName = true;
}
const _errs83 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing5;
if((data23.roleName === undefined) && (missing5 = "roleName")){
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
if(data23.roleName !== undefined){
let data34 = data23.roleName;
if(typeof data34 !== "string"){
const err68 = {};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if("dbAdmin" !== data34){
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
var _valid5 = _errs83 === errors;
valid30 = valid30 || _valid5;
if(_valid5){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
const _errs86 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing6;
if((data23.roleName === undefined) && (missing6 = "roleName")){
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
if(data23.roleName !== undefined){
let data35 = data23.roleName;
if(typeof data35 !== "string"){
const err71 = {};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((data35 === "read") || (data35 === "readWrite"))){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
var _valid5 = _errs86 === errors;
valid30 = valid30 || _valid5;
if(_valid5){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
const _errs89 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing7;
if((data23.roleName === undefined) && (missing7 = "roleName")){
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
if(data23.roleName !== undefined){
let data36 = data23.roleName;
const _errs90 = errors;
if(errors === _errs90){
if(typeof data36 === "string"){
if(!pattern7.test(data36)){
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
else {
const err75 = {};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
}
var _valid5 = _errs89 === errors;
valid30 = valid30 || _valid5;
if(_valid5){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
if(!valid30){
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
}
var valid29 = _errs78 === errors;
if(valid29){
const err77 = {};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
var valid28 = _errs76 === errors;
if(valid28){
const _errs92 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing8;
if((data23.roleName === undefined) && (missing8 = "roleName")){
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
if(data23.roleName !== undefined){
if(typeof data23.roleName !== "string"){
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
}
}
var valid28 = _errs92 === errors;
}
var _valid4 = _errs75 === errors;
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
if(_valid4){
var _valid4 = false;
const err80 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/allOf/4/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
valid27 = _valid4;
}
if(!valid27){
const err81 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.roleName = true;
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.databaseName === undefined){
const err82 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data23.roleName === undefined){
const err83 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/required",keyword:"required",params:{missingProperty: "roleName"},message:"must have required property '"+"roleName"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.collectionName = true;
props0.databaseName = true;
props0.roleName = true;
}
if(data23.collectionName !== undefined){
if(typeof data23.collectionName !== "string"){
const err84 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/results/items/properties/roles/items/properties/collectionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data23.databaseName !== undefined){
if(typeof data23.databaseName !== "string"){
const err85 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/results/items/properties/roles/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data23.roleName !== undefined){
if(typeof data23.roleName !== "string"){
const err86 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4+"/roleName",schemaPath:"#/properties/results/items/properties/roles/items/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/results/" + i1+"/roles/" + i4,schemaPath:"#/properties/results/items/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/results/" + i1+"/roles",schemaPath:"#/properties/results/items/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data5.scopes !== undefined){
let data41 = data5.scopes;
if(Array.isArray(data41)){
const len5 = data41.length;
for(let i5=0; i5<len5; i5++){
let data42 = data41[i5];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.name === undefined){
const err89 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5,schemaPath:"#/properties/results/items/properties/scopes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data42.type === undefined){
const err90 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5,schemaPath:"#/properties/results/items/properties/scopes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data42.name !== undefined){
let data43 = data42.name;
if(typeof data43 === "string"){
if(!pattern5.test(data43)){
const err91 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5+"/name",schemaPath:"#/properties/results/items/properties/scopes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9][a-zA-Z0-9-]*$"+"\""};
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
const err92 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5+"/name",schemaPath:"#/properties/results/items/properties/scopes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data42.type !== undefined){
let data44 = data42.type;
if(typeof data44 !== "string"){
const err93 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5+"/type",schemaPath:"#/properties/results/items/properties/scopes/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!(((data44 === "CLUSTER") || (data44 === "DATA_LAKE")) || (data44 === "STREAM"))){
const err94 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5+"/type",schemaPath:"#/properties/results/items/properties/scopes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema37.properties.results.items.properties.scopes.items.properties.type.enum},message:"must be equal to one of the allowed values"};
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
const err95 = {instancePath:instancePath+"/results/" + i1+"/scopes/" + i5,schemaPath:"#/properties/results/items/properties/scopes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err96 = {instancePath:instancePath+"/results/" + i1+"/scopes",schemaPath:"#/properties/results/items/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data5.username !== undefined){
let data45 = data5.username;
if(typeof data45 === "string"){
if(func1(data45) > 1024){
const err97 = {instancePath:instancePath+"/results/" + i1+"/username",schemaPath:"#/properties/results/items/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/results/" + i1+"/username",schemaPath:"#/properties/results/items/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data5.x509Type !== undefined){
let data46 = data5.x509Type;
if(typeof data46 !== "string"){
const err99 = {instancePath:instancePath+"/results/" + i1+"/x509Type",schemaPath:"#/properties/results/items/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!(((data46 === "NONE") || (data46 === "CUSTOMER")) || (data46 === "MANAGED"))){
const err100 = {instancePath:instancePath+"/results/" + i1+"/x509Type",schemaPath:"#/properties/results/items/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema37.properties.results.items.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data47 = data.totalCount;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err103 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
const err104 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!(formats2.validate(data47))){
const err105 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
}
else {
const err106 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"links":true,"results":true,"totalCount":true},"dynamicProps":false,"dynamicItems":false};

export const s7 = validate27;
const schema38 = {"type":"integer"};

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
const schema41 = {"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":"string","format":"date-time"},"description":{"type":"string","maxLength":100},"groupId":{"type":"string","pattern":"^([a-f0-9]{24})$"},"labels":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":255},"value":{"type":"string","minLength":1,"maxLength":255}},"additionalProperties":false}},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"]},"password":{"type":"string","minLength":8},"roles":{"type":"array","items":{"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string"}},"required":["databaseName","roleName"],"additionalProperties":false,"allOf":[{"if":{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","const":"dbAdmin"}},"required":["roleName"]},"then":{"properties":{"collectionName":false},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},"then":{"properties":{},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]}},{"if":{"allOf":[{"not":{"anyOf":[{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","const":"dbAdmin"}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}]}},{"properties":{"roleName":{"type":"string"}},"required":["roleName"]}]},"then":false}]},"uniqueItems":true,"minItems":1,"allOf":[{"if":{"not":{"anyOf":[{"contains":{"type":"object","properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}}]}},"then":{"items":{"properties":{"roleName":{"enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase"]}}},"properties":{},"required":[]}},{"if":{"contains":{"type":"object","properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}},"then":{"maxItems":1,"properties":{},"required":[]}}]},"scopes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"type":{"type":"string","enum":["CLUSTER","DATA_LAKE","STREAM"]}},"required":["name","type"],"additionalProperties":false}},"username":{"type":"string","maxLength":1024},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"additionalProperties":false,"required":["databaseName","groupId","roles","username"],"allOf":[{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"NONE"}}},"then":{"properties":{"databaseName":{"const":"admin"},"password":{"type":"string"},"username":{"minLength":1}},"required":["password"]}},{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"CUSTOMER"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"NONE"}},"required":["x509Type"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^(?=(?:.*[,+] *)?[cC][nN] *=)"}},"required":[]}},{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"MANAGED"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"NONE"}},"required":["x509Type"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"minLength":1}},"required":[]}},{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"USER"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"NONE"}},"required":["ldapAuthType"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="}},"required":[]}},{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"GROUP"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"NONE"}},"required":["ldapAuthType"]},"then":{"properties":{"databaseName":{"const":"admin"},"password":false,"username":{"pattern":"^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="}},"required":[]}},{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"USER"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"NONE"}},"required":["awsIAMType"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^arn:[^:]+:[^:]+:[^:]*:[^:]*:."}},"required":[]}},{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"ROLE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"NONE"}},"required":["awsIAMType"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^arn:[^:]+:[^:]+:[^:]*:[^:]*:."}},"required":[]}},{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"IDP_GROUP"}},"required":["oidcAuthType"]},"then":{"properties":{"databaseName":{"const":"admin"},"password":false,"username":{"pattern":"^[a-f0-9]{24}/."}},"required":[]}},{"if":{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"USER"}},"required":["oidcAuthType"]},"then":{"properties":{"databaseName":{"const":"$external"},"password":false,"username":{"pattern":"^[a-f0-9]{24}/."}},"required":[]}},{"if":{"allOf":[{"not":{"anyOf":[{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"NONE"}}},{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"CUSTOMER"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"NONE"}},"required":["x509Type"]},{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"MANAGED"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"NONE"}},"required":["x509Type"]},{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"USER"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"NONE"}},"required":["ldapAuthType"]},{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"GROUP"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"NONE"}},"required":["ldapAuthType"]},{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"USER"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"NONE"}},"required":["awsIAMType"]},{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"ROLE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"NONE"}},"required":["awsIAMType"]},{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"IDP_GROUP"}},"required":["oidcAuthType"]},{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"],"const":"NONE"},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"],"const":"NONE"},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"],"const":"NONE"},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"],"const":"USER"}},"required":["oidcAuthType"]}]}},{"properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"]}},"required":[]}]},"then":false}]};
const func15 = Object.prototype.hasOwnProperty;
const func0 = (module2.default ?? module2);
const pattern10 = new RegExp("^(?=(?:.*[,+] *)?[cC][nN] *=)", "u");
const pattern11 = new RegExp("^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *=", "u");
const pattern13 = new RegExp("^arn:[^:]+:[^:]+:[^:]*:[^:]*:.", "u");
const pattern15 = new RegExp("^[a-f0-9]{24}/.", "u");

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
if(valid2){
if(data.oidcAuthType !== undefined){
let data3 = data.oidcAuthType;
const _errs10 = errors;
if(typeof data3 !== "string"){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("NONE" !== data3){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(!(((data3 === "NONE") || (data3 === "IDP_GROUP")) || (data3 === "USER"))){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid2 = _errs10 === errors;
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
if(_valid0){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password === undefined){
const err12 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.databaseName !== undefined){
if("admin" !== data.databaseName){
const err13 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/0/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
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
if(typeof data.password !== "string"){
const err14 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/0/then/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.username !== undefined){
let data6 = data.username;
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err15 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/0/then/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
var _valid0 = _errs12 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.databaseName = true;
props0.password = true;
props0.username = true;
props0.awsIAMType = true;
props0.ldapAuthType = true;
props0.x509Type = true;
props0.oidcAuthType = true;
}
}
if(!valid1){
const err16 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs18 = errors;
let valid4 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.x509Type === undefined) && (missing0 = "x509Type")){
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
if(data.awsIAMType !== undefined){
let data7 = data.awsIAMType;
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
if(!(((data7 === "NONE") || (data7 === "USER")) || (data7 === "ROLE"))){
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
if(data.ldapAuthType !== undefined){
let data8 = data.ldapAuthType;
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
if("NONE" !== data8){
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
if(!(((data8 === "NONE") || (data8 === "GROUP")) || (data8 === "USER"))){
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
if(valid5){
if(data.x509Type !== undefined){
let data9 = data.x509Type;
const _errs24 = errors;
if(typeof data9 !== "string"){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if("CUSTOMER" !== data9){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(!(((data9 === "NONE") || (data9 === "CUSTOMER")) || (data9 === "MANAGED"))){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.oidcAuthType !== undefined){
let data10 = data.oidcAuthType;
const _errs26 = errors;
if(typeof data10 !== "string"){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if("NONE" !== data10){
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
if(!(((data10 === "NONE") || (data10 === "IDP_GROUP")) || (data10 === "USER"))){
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
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
var _valid1 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err30 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/1/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.password !== undefined){
const err31 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/1/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.username !== undefined){
let data13 = data.username;
if(typeof data13 === "string"){
if(!pattern10.test(data13)){
const err32 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/1/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^(?=(?:.*[,+] *)?[cC][nN] *=)"},message:"must match pattern \""+"^(?=(?:.*[,+] *)?[cC][nN] *=)"+"\""};
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
var _valid1 = _errs28 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.databaseName = true;
props1.password = true;
props1.username = true;
props1.awsIAMType = true;
props1.ldapAuthType = true;
props1.x509Type = true;
props1.oidcAuthType = true;
}
}
if(!valid4){
const err33 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
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
const _errs32 = errors;
let valid7 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.x509Type === undefined) && (missing1 = "x509Type")){
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
if(data.awsIAMType !== undefined){
let data14 = data.awsIAMType;
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
if("NONE" !== data14){
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
if(!(((data14 === "NONE") || (data14 === "USER")) || (data14 === "ROLE"))){
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
if(valid8){
if(data.ldapAuthType !== undefined){
let data15 = data.ldapAuthType;
const _errs36 = errors;
if(typeof data15 !== "string"){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if("NONE" !== data15){
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
if(!(((data15 === "NONE") || (data15 === "GROUP")) || (data15 === "USER"))){
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
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.x509Type !== undefined){
let data16 = data.x509Type;
const _errs38 = errors;
if(typeof data16 !== "string"){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if("MANAGED" !== data16){
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
if(!(((data16 === "NONE") || (data16 === "CUSTOMER")) || (data16 === "MANAGED"))){
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
var valid8 = _errs38 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.oidcAuthType !== undefined){
let data17 = data.oidcAuthType;
const _errs40 = errors;
if(typeof data17 !== "string"){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if("NONE" !== data17){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(!(((data17 === "NONE") || (data17 === "IDP_GROUP")) || (data17 === "USER"))){
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
var valid8 = _errs40 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
var _valid2 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err47 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/2/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.password !== undefined){
const err48 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/2/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data.username !== undefined){
let data20 = data.username;
if(typeof data20 === "string"){
if(func1(data20) < 1){
const err49 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/2/then/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
}
var _valid2 = _errs42 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.databaseName = true;
props2.password = true;
props2.username = true;
props2.awsIAMType = true;
props2.ldapAuthType = true;
props2.x509Type = true;
props2.oidcAuthType = true;
}
}
if(!valid7){
const err50 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
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
const _errs46 = errors;
let valid10 = true;
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.ldapAuthType === undefined) && (missing2 = "ldapAuthType")){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
let data21 = data.awsIAMType;
const _errs48 = errors;
if(typeof data21 !== "string"){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if("NONE" !== data21){
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
if(!(((data21 === "NONE") || (data21 === "USER")) || (data21 === "ROLE"))){
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
var valid11 = _errs48 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.ldapAuthType !== undefined){
let data22 = data.ldapAuthType;
const _errs50 = errors;
if(typeof data22 !== "string"){
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if("USER" !== data22){
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
if(!(((data22 === "NONE") || (data22 === "GROUP")) || (data22 === "USER"))){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var valid11 = _errs50 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.x509Type !== undefined){
let data23 = data.x509Type;
const _errs52 = errors;
if(typeof data23 !== "string"){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if("NONE" !== data23){
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
if(!(((data23 === "NONE") || (data23 === "CUSTOMER")) || (data23 === "MANAGED"))){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
var valid11 = _errs52 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.oidcAuthType !== undefined){
let data24 = data.oidcAuthType;
const _errs54 = errors;
if(typeof data24 !== "string"){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if("NONE" !== data24){
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
if(!(((data24 === "NONE") || (data24 === "IDP_GROUP")) || (data24 === "USER"))){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var valid11 = _errs54 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
var _valid3 = _errs47 === errors;
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs56 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err64 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/3/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.password !== undefined){
const err65 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/3/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data.username !== undefined){
let data27 = data.username;
if(typeof data27 === "string"){
if(!pattern11.test(data27)){
const err66 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/3/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="},message:"must match pattern \""+"^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
}
var _valid3 = _errs56 === errors;
valid10 = _valid3;
if(valid10){
var props3 = {};
props3.databaseName = true;
props3.password = true;
props3.username = true;
props3.awsIAMType = true;
props3.ldapAuthType = true;
props3.x509Type = true;
props3.oidcAuthType = true;
}
}
if(!valid10){
const err67 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
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
const _errs60 = errors;
let valid13 = true;
const _errs61 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.ldapAuthType === undefined) && (missing3 = "ldapAuthType")){
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
if(data.awsIAMType !== undefined){
let data28 = data.awsIAMType;
const _errs62 = errors;
if(typeof data28 !== "string"){
const err69 = {};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if("NONE" !== data28){
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
if(!(((data28 === "NONE") || (data28 === "USER")) || (data28 === "ROLE"))){
const err71 = {};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
var valid14 = _errs62 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.ldapAuthType !== undefined){
let data29 = data.ldapAuthType;
const _errs64 = errors;
if(typeof data29 !== "string"){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if("GROUP" !== data29){
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
if(!(((data29 === "NONE") || (data29 === "GROUP")) || (data29 === "USER"))){
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
var valid14 = _errs64 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.x509Type !== undefined){
let data30 = data.x509Type;
const _errs66 = errors;
if(typeof data30 !== "string"){
const err75 = {};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if("NONE" !== data30){
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
if(!(((data30 === "NONE") || (data30 === "CUSTOMER")) || (data30 === "MANAGED"))){
const err77 = {};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
var valid14 = _errs66 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.oidcAuthType !== undefined){
let data31 = data.oidcAuthType;
const _errs68 = errors;
if(typeof data31 !== "string"){
const err78 = {};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if("NONE" !== data31){
const err79 = {};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
if(!(((data31 === "NONE") || (data31 === "IDP_GROUP")) || (data31 === "USER"))){
const err80 = {};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
var valid14 = _errs68 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
var _valid4 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs70 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("admin" !== data.databaseName){
const err81 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/4/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.password !== undefined){
const err82 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/4/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data.username !== undefined){
let data34 = data.username;
if(typeof data34 === "string"){
if(!pattern11.test(data34)){
const err83 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/4/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="},message:"must match pattern \""+"^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *="+"\""};
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
var _valid4 = _errs70 === errors;
valid13 = _valid4;
if(valid13){
var props4 = {};
props4.databaseName = true;
props4.password = true;
props4.username = true;
props4.awsIAMType = true;
props4.ldapAuthType = true;
props4.x509Type = true;
props4.oidcAuthType = true;
}
}
if(!valid13){
const err84 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
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
const _errs74 = errors;
let valid16 = true;
const _errs75 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.awsIAMType === undefined) && (missing4 = "awsIAMType")){
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
if(data.awsIAMType !== undefined){
let data35 = data.awsIAMType;
const _errs76 = errors;
if(typeof data35 !== "string"){
const err86 = {};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if("USER" !== data35){
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
if(!(((data35 === "NONE") || (data35 === "USER")) || (data35 === "ROLE"))){
const err88 = {};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
var valid17 = _errs76 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.ldapAuthType !== undefined){
let data36 = data.ldapAuthType;
const _errs78 = errors;
if(typeof data36 !== "string"){
const err89 = {};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if("NONE" !== data36){
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
if(!(((data36 === "NONE") || (data36 === "GROUP")) || (data36 === "USER"))){
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
var valid17 = _errs78 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.x509Type !== undefined){
let data37 = data.x509Type;
const _errs80 = errors;
if(typeof data37 !== "string"){
const err92 = {};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if("NONE" !== data37){
const err93 = {};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
else {
if(!(((data37 === "NONE") || (data37 === "CUSTOMER")) || (data37 === "MANAGED"))){
const err94 = {};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
var valid17 = _errs80 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.oidcAuthType !== undefined){
let data38 = data.oidcAuthType;
const _errs82 = errors;
if(typeof data38 !== "string"){
const err95 = {};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if("NONE" !== data38){
const err96 = {};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
if(!(((data38 === "NONE") || (data38 === "IDP_GROUP")) || (data38 === "USER"))){
const err97 = {};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
var valid17 = _errs82 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
var _valid5 = _errs75 === errors;
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs84 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err98 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/5/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.password !== undefined){
const err99 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/5/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data.username !== undefined){
let data41 = data.username;
if(typeof data41 === "string"){
if(!pattern13.test(data41)){
const err100 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/5/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^arn:[^:]+:[^:]+:[^:]*:[^:]*:."},message:"must match pattern \""+"^arn:[^:]+:[^:]+:[^:]*:[^:]*:."+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
}
var _valid5 = _errs84 === errors;
valid16 = _valid5;
if(valid16){
var props5 = {};
props5.databaseName = true;
props5.password = true;
props5.username = true;
props5.awsIAMType = true;
props5.ldapAuthType = true;
props5.x509Type = true;
props5.oidcAuthType = true;
}
}
if(!valid16){
const err101 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
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
const _errs88 = errors;
let valid19 = true;
const _errs89 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.awsIAMType === undefined) && (missing5 = "awsIAMType")){
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
if(data.awsIAMType !== undefined){
let data42 = data.awsIAMType;
const _errs90 = errors;
if(typeof data42 !== "string"){
const err103 = {};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if("ROLE" !== data42){
const err104 = {};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
else {
if(!(((data42 === "NONE") || (data42 === "USER")) || (data42 === "ROLE"))){
const err105 = {};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
var valid20 = _errs90 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.ldapAuthType !== undefined){
let data43 = data.ldapAuthType;
const _errs92 = errors;
if(typeof data43 !== "string"){
const err106 = {};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if("NONE" !== data43){
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
if(!(((data43 === "NONE") || (data43 === "GROUP")) || (data43 === "USER"))){
const err108 = {};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
var valid20 = _errs92 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.x509Type !== undefined){
let data44 = data.x509Type;
const _errs94 = errors;
if(typeof data44 !== "string"){
const err109 = {};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if("NONE" !== data44){
const err110 = {};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
else {
if(!(((data44 === "NONE") || (data44 === "CUSTOMER")) || (data44 === "MANAGED"))){
const err111 = {};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
var valid20 = _errs94 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.oidcAuthType !== undefined){
let data45 = data.oidcAuthType;
const _errs96 = errors;
if(typeof data45 !== "string"){
const err112 = {};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if("NONE" !== data45){
const err113 = {};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
else {
if(!(((data45 === "NONE") || (data45 === "IDP_GROUP")) || (data45 === "USER"))){
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
var valid20 = _errs96 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
var _valid6 = _errs89 === errors;
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs98 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err115 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/6/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.password !== undefined){
const err116 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/6/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data.username !== undefined){
let data48 = data.username;
if(typeof data48 === "string"){
if(!pattern13.test(data48)){
const err117 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/6/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^arn:[^:]+:[^:]+:[^:]*:[^:]*:."},message:"must match pattern \""+"^arn:[^:]+:[^:]+:[^:]*:[^:]*:."+"\""};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
}
var _valid6 = _errs98 === errors;
valid19 = _valid6;
if(valid19){
var props6 = {};
props6.databaseName = true;
props6.password = true;
props6.username = true;
props6.awsIAMType = true;
props6.ldapAuthType = true;
props6.x509Type = true;
props6.oidcAuthType = true;
}
}
if(!valid19){
const err118 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
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
const _errs102 = errors;
let valid22 = true;
const _errs103 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.oidcAuthType === undefined) && (missing6 = "oidcAuthType")){
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
if(data.awsIAMType !== undefined){
let data49 = data.awsIAMType;
const _errs104 = errors;
if(typeof data49 !== "string"){
const err120 = {};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if("NONE" !== data49){
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
if(!(((data49 === "NONE") || (data49 === "USER")) || (data49 === "ROLE"))){
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
var valid23 = _errs104 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.ldapAuthType !== undefined){
let data50 = data.ldapAuthType;
const _errs106 = errors;
if(typeof data50 !== "string"){
const err123 = {};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if("NONE" !== data50){
const err124 = {};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
else {
if(!(((data50 === "NONE") || (data50 === "GROUP")) || (data50 === "USER"))){
const err125 = {};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
var valid23 = _errs106 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.x509Type !== undefined){
let data51 = data.x509Type;
const _errs108 = errors;
if(typeof data51 !== "string"){
const err126 = {};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if("NONE" !== data51){
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
if(!(((data51 === "NONE") || (data51 === "CUSTOMER")) || (data51 === "MANAGED"))){
const err128 = {};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
var valid23 = _errs108 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.oidcAuthType !== undefined){
let data52 = data.oidcAuthType;
const _errs110 = errors;
if(typeof data52 !== "string"){
const err129 = {};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if("IDP_GROUP" !== data52){
const err130 = {};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
else {
if(!(((data52 === "NONE") || (data52 === "IDP_GROUP")) || (data52 === "USER"))){
const err131 = {};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
var valid23 = _errs110 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
var _valid7 = _errs103 === errors;
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs112 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("admin" !== data.databaseName){
const err132 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/7/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.password !== undefined){
const err133 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/7/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data.username !== undefined){
let data55 = data.username;
if(typeof data55 === "string"){
if(!pattern15.test(data55)){
const err134 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/7/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^[a-f0-9]{24}/."},message:"must match pattern \""+"^[a-f0-9]{24}/."+"\""};
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
}
var _valid7 = _errs112 === errors;
valid22 = _valid7;
if(valid22){
var props7 = {};
props7.databaseName = true;
props7.password = true;
props7.username = true;
props7.awsIAMType = true;
props7.ldapAuthType = true;
props7.x509Type = true;
props7.oidcAuthType = true;
}
}
if(!valid22){
const err135 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(props0 !== true && props7 !== undefined){
if(props7 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props7);
}
}
const _errs116 = errors;
let valid25 = true;
const _errs117 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.oidcAuthType === undefined) && (missing7 = "oidcAuthType")){
const err136 = {};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
let data56 = data.awsIAMType;
const _errs118 = errors;
if(typeof data56 !== "string"){
const err137 = {};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if("NONE" !== data56){
const err138 = {};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
else {
if(!(((data56 === "NONE") || (data56 === "USER")) || (data56 === "ROLE"))){
const err139 = {};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
var valid26 = _errs118 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.ldapAuthType !== undefined){
let data57 = data.ldapAuthType;
const _errs120 = errors;
if(typeof data57 !== "string"){
const err140 = {};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if("NONE" !== data57){
const err141 = {};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
if(!(((data57 === "NONE") || (data57 === "GROUP")) || (data57 === "USER"))){
const err142 = {};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
var valid26 = _errs120 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.x509Type !== undefined){
let data58 = data.x509Type;
const _errs122 = errors;
if(typeof data58 !== "string"){
const err143 = {};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if("NONE" !== data58){
const err144 = {};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
else {
if(!(((data58 === "NONE") || (data58 === "CUSTOMER")) || (data58 === "MANAGED"))){
const err145 = {};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
var valid26 = _errs122 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.oidcAuthType !== undefined){
let data59 = data.oidcAuthType;
const _errs124 = errors;
if(typeof data59 !== "string"){
const err146 = {};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if("USER" !== data59){
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
if(!(((data59 === "NONE") || (data59 === "IDP_GROUP")) || (data59 === "USER"))){
const err148 = {};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
var valid26 = _errs124 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
var _valid8 = _errs117 === errors;
errors = _errs116;
if(vErrors !== null){
if(_errs116){
vErrors.length = _errs116;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs126 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName !== undefined){
if("$external" !== data.databaseName){
const err149 = {instancePath:instancePath+"/databaseName",schemaPath:"#/allOf/8/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "$external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.password !== undefined){
const err150 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/8/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data.username !== undefined){
let data62 = data.username;
if(typeof data62 === "string"){
if(!pattern15.test(data62)){
const err151 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/8/then/properties/username/pattern",keyword:"pattern",params:{pattern: "^[a-f0-9]{24}/."},message:"must match pattern \""+"^[a-f0-9]{24}/."+"\""};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
}
var _valid8 = _errs126 === errors;
valid25 = _valid8;
if(valid25){
var props8 = {};
props8.databaseName = true;
props8.password = true;
props8.username = true;
props8.awsIAMType = true;
props8.ldapAuthType = true;
props8.x509Type = true;
props8.oidcAuthType = true;
}
}
if(!valid25){
const err152 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(props0 !== true && props8 !== undefined){
if(props8 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props8);
}
}
const _errs130 = errors;
let valid28 = true;
const _errs131 = errors;
const _errs132 = errors;
const _errs133 = errors;
const _errs134 = errors;
const _errs135 = errors;
let valid31 = false;
const _errs136 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.awsIAMType !== undefined){
let data63 = data.awsIAMType;
const _errs137 = errors;
if(typeof data63 !== "string"){
const err153 = {};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if("NONE" !== data63){
const err154 = {};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
else {
if(!(((data63 === "NONE") || (data63 === "USER")) || (data63 === "ROLE"))){
const err155 = {};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
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
let data64 = data.ldapAuthType;
const _errs139 = errors;
if(typeof data64 !== "string"){
const err156 = {};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if("NONE" !== data64){
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
if(!(((data64 === "NONE") || (data64 === "GROUP")) || (data64 === "USER"))){
const err158 = {};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
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
let data65 = data.x509Type;
const _errs141 = errors;
if(typeof data65 !== "string"){
const err159 = {};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if("NONE" !== data65){
const err160 = {};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
else {
if(!(((data65 === "NONE") || (data65 === "CUSTOMER")) || (data65 === "MANAGED"))){
const err161 = {};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
var valid32 = _errs141 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.oidcAuthType !== undefined){
let data66 = data.oidcAuthType;
const _errs143 = errors;
if(typeof data66 !== "string"){
const err162 = {};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if("NONE" !== data66){
const err163 = {};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
else {
if(!(((data66 === "NONE") || (data66 === "IDP_GROUP")) || (data66 === "USER"))){
const err164 = {};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
var valid32 = _errs143 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
var _valid10 = _errs136 === errors;
valid31 = valid31 || _valid10;
if(_valid10){
var props9 = {};
props9.awsIAMType = true;
props9.ldapAuthType = true;
props9.x509Type = true;
props9.oidcAuthType = true;
}
const _errs145 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.x509Type === undefined) && (missing8 = "x509Type")){
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
if(data.awsIAMType !== undefined){
let data67 = data.awsIAMType;
const _errs146 = errors;
if(typeof data67 !== "string"){
const err166 = {};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if("NONE" !== data67){
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
if(!(((data67 === "NONE") || (data67 === "USER")) || (data67 === "ROLE"))){
const err168 = {};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
var valid33 = _errs146 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.ldapAuthType !== undefined){
let data68 = data.ldapAuthType;
const _errs148 = errors;
if(typeof data68 !== "string"){
const err169 = {};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if("NONE" !== data68){
const err170 = {};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
else {
if(!(((data68 === "NONE") || (data68 === "GROUP")) || (data68 === "USER"))){
const err171 = {};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
var valid33 = _errs148 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.x509Type !== undefined){
let data69 = data.x509Type;
const _errs150 = errors;
if(typeof data69 !== "string"){
const err172 = {};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if("CUSTOMER" !== data69){
const err173 = {};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
else {
if(!(((data69 === "NONE") || (data69 === "CUSTOMER")) || (data69 === "MANAGED"))){
const err174 = {};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
var valid33 = _errs150 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.oidcAuthType !== undefined){
let data70 = data.oidcAuthType;
const _errs152 = errors;
if(typeof data70 !== "string"){
const err175 = {};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if("NONE" !== data70){
const err176 = {};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
else {
if(!(((data70 === "NONE") || (data70 === "IDP_GROUP")) || (data70 === "USER"))){
const err177 = {};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
var valid33 = _errs152 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
}
var _valid10 = _errs145 === errors;
valid31 = valid31 || _valid10;
if(_valid10){
if(props9 !== true){
props9 = props9 || {};
props9.awsIAMType = true;
props9.ldapAuthType = true;
props9.x509Type = true;
props9.oidcAuthType = true;
}
}
const _errs154 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.x509Type === undefined) && (missing9 = "x509Type")){
const err178 = {};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
let data71 = data.awsIAMType;
const _errs155 = errors;
if(typeof data71 !== "string"){
const err179 = {};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if("NONE" !== data71){
const err180 = {};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
else {
if(!(((data71 === "NONE") || (data71 === "USER")) || (data71 === "ROLE"))){
const err181 = {};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
var valid34 = _errs155 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.ldapAuthType !== undefined){
let data72 = data.ldapAuthType;
const _errs157 = errors;
if(typeof data72 !== "string"){
const err182 = {};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if("NONE" !== data72){
const err183 = {};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
else {
if(!(((data72 === "NONE") || (data72 === "GROUP")) || (data72 === "USER"))){
const err184 = {};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
var valid34 = _errs157 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.x509Type !== undefined){
let data73 = data.x509Type;
const _errs159 = errors;
if(typeof data73 !== "string"){
const err185 = {};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if("MANAGED" !== data73){
const err186 = {};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
else {
if(!(((data73 === "NONE") || (data73 === "CUSTOMER")) || (data73 === "MANAGED"))){
const err187 = {};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
var valid34 = _errs159 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.oidcAuthType !== undefined){
let data74 = data.oidcAuthType;
const _errs161 = errors;
if(typeof data74 !== "string"){
const err188 = {};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if("NONE" !== data74){
const err189 = {};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
else {
if(!(((data74 === "NONE") || (data74 === "IDP_GROUP")) || (data74 === "USER"))){
const err190 = {};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
var valid34 = _errs161 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
}
var _valid10 = _errs154 === errors;
valid31 = valid31 || _valid10;
if(_valid10){
if(props9 !== true){
props9 = props9 || {};
props9.awsIAMType = true;
props9.ldapAuthType = true;
props9.x509Type = true;
props9.oidcAuthType = true;
}
}
const _errs163 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.ldapAuthType === undefined) && (missing10 = "ldapAuthType")){
const err191 = {};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
let data75 = data.awsIAMType;
const _errs164 = errors;
if(typeof data75 !== "string"){
const err192 = {};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if("NONE" !== data75){
const err193 = {};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
else {
if(!(((data75 === "NONE") || (data75 === "USER")) || (data75 === "ROLE"))){
const err194 = {};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
var valid35 = _errs164 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.ldapAuthType !== undefined){
let data76 = data.ldapAuthType;
const _errs166 = errors;
if(typeof data76 !== "string"){
const err195 = {};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if("USER" !== data76){
const err196 = {};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
else {
if(!(((data76 === "NONE") || (data76 === "GROUP")) || (data76 === "USER"))){
const err197 = {};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
var valid35 = _errs166 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.x509Type !== undefined){
let data77 = data.x509Type;
const _errs168 = errors;
if(typeof data77 !== "string"){
const err198 = {};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if("NONE" !== data77){
const err199 = {};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
else {
if(!(((data77 === "NONE") || (data77 === "CUSTOMER")) || (data77 === "MANAGED"))){
const err200 = {};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
var valid35 = _errs168 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.oidcAuthType !== undefined){
let data78 = data.oidcAuthType;
const _errs170 = errors;
if(typeof data78 !== "string"){
const err201 = {};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if("NONE" !== data78){
const err202 = {};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
else {
if(!(((data78 === "NONE") || (data78 === "IDP_GROUP")) || (data78 === "USER"))){
const err203 = {};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
var valid35 = _errs170 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
}
var _valid10 = _errs163 === errors;
valid31 = valid31 || _valid10;
if(_valid10){
if(props9 !== true){
props9 = props9 || {};
props9.awsIAMType = true;
props9.ldapAuthType = true;
props9.x509Type = true;
props9.oidcAuthType = true;
}
}
const _errs172 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.ldapAuthType === undefined) && (missing11 = "ldapAuthType")){
const err204 = {};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
let data79 = data.awsIAMType;
const _errs173 = errors;
if(typeof data79 !== "string"){
const err205 = {};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if("NONE" !== data79){
const err206 = {};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
else {
if(!(((data79 === "NONE") || (data79 === "USER")) || (data79 === "ROLE"))){
const err207 = {};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
var valid36 = _errs173 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data.ldapAuthType !== undefined){
let data80 = data.ldapAuthType;
const _errs175 = errors;
if(typeof data80 !== "string"){
const err208 = {};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if("GROUP" !== data80){
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
if(!(((data80 === "NONE") || (data80 === "GROUP")) || (data80 === "USER"))){
const err210 = {};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
var valid36 = _errs175 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data.x509Type !== undefined){
let data81 = data.x509Type;
const _errs177 = errors;
if(typeof data81 !== "string"){
const err211 = {};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if("NONE" !== data81){
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
if(!(((data81 === "NONE") || (data81 === "CUSTOMER")) || (data81 === "MANAGED"))){
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
var valid36 = _errs177 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data.oidcAuthType !== undefined){
let data82 = data.oidcAuthType;
const _errs179 = errors;
if(typeof data82 !== "string"){
const err214 = {};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if("NONE" !== data82){
const err215 = {};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
else {
if(!(((data82 === "NONE") || (data82 === "IDP_GROUP")) || (data82 === "USER"))){
const err216 = {};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
var valid36 = _errs179 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
}
var _valid10 = _errs172 === errors;
valid31 = valid31 || _valid10;
if(_valid10){
if(props9 !== true){
props9 = props9 || {};
props9.awsIAMType = true;
props9.ldapAuthType = true;
props9.x509Type = true;
props9.oidcAuthType = true;
}
}
const _errs181 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.awsIAMType === undefined) && (missing12 = "awsIAMType")){
const err217 = {};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
let data83 = data.awsIAMType;
const _errs182 = errors;
if(typeof data83 !== "string"){
const err218 = {};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if("USER" !== data83){
const err219 = {};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
else {
if(!(((data83 === "NONE") || (data83 === "USER")) || (data83 === "ROLE"))){
const err220 = {};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
var valid37 = _errs182 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data.ldapAuthType !== undefined){
let data84 = data.ldapAuthType;
const _errs184 = errors;
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
if("NONE" !== data84){
const err222 = {};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
else {
if(!(((data84 === "NONE") || (data84 === "GROUP")) || (data84 === "USER"))){
const err223 = {};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
var valid37 = _errs184 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data.x509Type !== undefined){
let data85 = data.x509Type;
const _errs186 = errors;
if(typeof data85 !== "string"){
const err224 = {};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if("NONE" !== data85){
const err225 = {};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
else {
if(!(((data85 === "NONE") || (data85 === "CUSTOMER")) || (data85 === "MANAGED"))){
const err226 = {};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
var valid37 = _errs186 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data.oidcAuthType !== undefined){
let data86 = data.oidcAuthType;
const _errs188 = errors;
if(typeof data86 !== "string"){
const err227 = {};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if("NONE" !== data86){
const err228 = {};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
else {
if(!(((data86 === "NONE") || (data86 === "IDP_GROUP")) || (data86 === "USER"))){
const err229 = {};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
var valid37 = _errs188 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
}
var _valid10 = _errs181 === errors;
valid31 = valid31 || _valid10;
if(_valid10){
if(props9 !== true){
props9 = props9 || {};
props9.awsIAMType = true;
props9.ldapAuthType = true;
props9.x509Type = true;
props9.oidcAuthType = true;
}
}
const _errs190 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.awsIAMType === undefined) && (missing13 = "awsIAMType")){
const err230 = {};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
let data87 = data.awsIAMType;
const _errs191 = errors;
if(typeof data87 !== "string"){
const err231 = {};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if("ROLE" !== data87){
const err232 = {};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
else {
if(!(((data87 === "NONE") || (data87 === "USER")) || (data87 === "ROLE"))){
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
var valid38 = _errs191 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.ldapAuthType !== undefined){
let data88 = data.ldapAuthType;
const _errs193 = errors;
if(typeof data88 !== "string"){
const err234 = {};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if("NONE" !== data88){
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
if(!(((data88 === "NONE") || (data88 === "GROUP")) || (data88 === "USER"))){
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
var valid38 = _errs193 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.x509Type !== undefined){
let data89 = data.x509Type;
const _errs195 = errors;
if(typeof data89 !== "string"){
const err237 = {};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if("NONE" !== data89){
const err238 = {};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
else {
if(!(((data89 === "NONE") || (data89 === "CUSTOMER")) || (data89 === "MANAGED"))){
const err239 = {};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
var valid38 = _errs195 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.oidcAuthType !== undefined){
let data90 = data.oidcAuthType;
const _errs197 = errors;
if(typeof data90 !== "string"){
const err240 = {};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if("NONE" !== data90){
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
if(!(((data90 === "NONE") || (data90 === "IDP_GROUP")) || (data90 === "USER"))){
const err242 = {};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
var valid38 = _errs197 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
}
var _valid10 = _errs190 === errors;
valid31 = valid31 || _valid10;
if(_valid10){
if(props9 !== true){
props9 = props9 || {};
props9.awsIAMType = true;
props9.ldapAuthType = true;
props9.x509Type = true;
props9.oidcAuthType = true;
}
}
const _errs199 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.oidcAuthType === undefined) && (missing14 = "oidcAuthType")){
const err243 = {};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
let data91 = data.awsIAMType;
const _errs200 = errors;
if(typeof data91 !== "string"){
const err244 = {};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if("NONE" !== data91){
const err245 = {};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
else {
if(!(((data91 === "NONE") || (data91 === "USER")) || (data91 === "ROLE"))){
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
var valid39 = _errs200 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data.ldapAuthType !== undefined){
let data92 = data.ldapAuthType;
const _errs202 = errors;
if(typeof data92 !== "string"){
const err247 = {};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if("NONE" !== data92){
const err248 = {};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
else {
if(!(((data92 === "NONE") || (data92 === "GROUP")) || (data92 === "USER"))){
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
var valid39 = _errs202 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data.x509Type !== undefined){
let data93 = data.x509Type;
const _errs204 = errors;
if(typeof data93 !== "string"){
const err250 = {};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if("NONE" !== data93){
const err251 = {};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
else {
if(!(((data93 === "NONE") || (data93 === "CUSTOMER")) || (data93 === "MANAGED"))){
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
var valid39 = _errs204 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data.oidcAuthType !== undefined){
let data94 = data.oidcAuthType;
const _errs206 = errors;
if(typeof data94 !== "string"){
const err253 = {};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if("IDP_GROUP" !== data94){
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
if(!(((data94 === "NONE") || (data94 === "IDP_GROUP")) || (data94 === "USER"))){
const err255 = {};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
var valid39 = _errs206 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
}
var _valid10 = _errs199 === errors;
valid31 = valid31 || _valid10;
if(_valid10){
if(props9 !== true){
props9 = props9 || {};
props9.awsIAMType = true;
props9.ldapAuthType = true;
props9.x509Type = true;
props9.oidcAuthType = true;
}
}
const _errs208 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.oidcAuthType === undefined) && (missing15 = "oidcAuthType")){
const err256 = {};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
else {
if(data.awsIAMType !== undefined){
let data95 = data.awsIAMType;
const _errs209 = errors;
if(typeof data95 !== "string"){
const err257 = {};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if("NONE" !== data95){
const err258 = {};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
else {
if(!(((data95 === "NONE") || (data95 === "USER")) || (data95 === "ROLE"))){
const err259 = {};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
var valid40 = _errs209 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.ldapAuthType !== undefined){
let data96 = data.ldapAuthType;
const _errs211 = errors;
if(typeof data96 !== "string"){
const err260 = {};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if("NONE" !== data96){
const err261 = {};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
else {
if(!(((data96 === "NONE") || (data96 === "GROUP")) || (data96 === "USER"))){
const err262 = {};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
var valid40 = _errs211 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.x509Type !== undefined){
let data97 = data.x509Type;
const _errs213 = errors;
if(typeof data97 !== "string"){
const err263 = {};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if("NONE" !== data97){
const err264 = {};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
else {
if(!(((data97 === "NONE") || (data97 === "CUSTOMER")) || (data97 === "MANAGED"))){
const err265 = {};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
var valid40 = _errs213 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.oidcAuthType !== undefined){
let data98 = data.oidcAuthType;
const _errs215 = errors;
if(typeof data98 !== "string"){
const err266 = {};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if("USER" !== data98){
const err267 = {};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
else {
if(!(((data98 === "NONE") || (data98 === "IDP_GROUP")) || (data98 === "USER"))){
const err268 = {};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
var valid40 = _errs215 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
var _valid10 = _errs208 === errors;
valid31 = valid31 || _valid10;
if(_valid10){
if(props9 !== true){
props9 = props9 || {};
props9.awsIAMType = true;
props9.ldapAuthType = true;
props9.x509Type = true;
props9.oidcAuthType = true;
}
}
if(!valid31){
const err269 = {};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
else {
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
}
var valid30 = _errs134 === errors;
if(valid30){
const err270 = {};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
else {
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
}
var valid29 = _errs132 === errors;
if(valid29){
const _errs217 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.awsIAMType !== undefined){
let data99 = data.awsIAMType;
const _errs218 = errors;
if(typeof data99 !== "string"){
const err271 = {};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(!(((data99 === "NONE") || (data99 === "USER")) || (data99 === "ROLE"))){
const err272 = {};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
var valid41 = _errs218 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data.ldapAuthType !== undefined){
let data100 = data.ldapAuthType;
const _errs220 = errors;
if(typeof data100 !== "string"){
const err273 = {};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(!(((data100 === "NONE") || (data100 === "GROUP")) || (data100 === "USER"))){
const err274 = {};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var valid41 = _errs220 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data.x509Type !== undefined){
let data101 = data.x509Type;
const _errs222 = errors;
if(typeof data101 !== "string"){
const err275 = {};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(!(((data101 === "NONE") || (data101 === "CUSTOMER")) || (data101 === "MANAGED"))){
const err276 = {};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
var valid41 = _errs222 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data.oidcAuthType !== undefined){
let data102 = data.oidcAuthType;
const _errs224 = errors;
if(typeof data102 !== "string"){
const err277 = {};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(!(((data102 === "NONE") || (data102 === "IDP_GROUP")) || (data102 === "USER"))){
const err278 = {};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
var valid41 = _errs224 === errors;
}
else {
var valid41 = true;
}
}
}
}
}
var valid29 = _errs217 === errors;
}
var _valid9 = _errs131 === errors;
errors = _errs130;
if(vErrors !== null){
if(_errs130){
vErrors.length = _errs130;
}
else {
vErrors = null;
}
}
if(_valid9){
var _valid9 = false;
const err279 = {instancePath,schemaPath:"#/allOf/9/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
valid28 = _valid9;
}
if(!valid28){
const err280 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.awsIAMType = true;
props0.ldapAuthType = true;
props0.x509Type = true;
props0.oidcAuthType = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.databaseName === undefined){
const err281 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(data.groupId === undefined){
const err282 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groupId"},message:"must have required property '"+"groupId"+"'"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(data.roles === undefined){
const err283 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data.username === undefined){
const err284 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
for(const key0 in data){
if(!(func15.call(schema41.properties, key0))){
const err285 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data.awsIAMType !== undefined){
let data103 = data.awsIAMType;
if(typeof data103 !== "string"){
const err286 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(!(((data103 === "NONE") || (data103 === "USER")) || (data103 === "ROLE"))){
const err287 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/enum",keyword:"enum",params:{allowedValues: schema41.properties.awsIAMType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data.databaseName !== undefined){
let data104 = data.databaseName;
if(typeof data104 !== "string"){
const err288 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(!((data104 === "admin") || (data104 === "$external"))){
const err289 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/enum",keyword:"enum",params:{allowedValues: schema41.properties.databaseName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data.deleteAfterDate !== undefined){
let data105 = data.deleteAfterDate;
if(typeof data105 === "string"){
if(!(formats0.validate(data105))){
const err290 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/deleteAfterDate",schemaPath:"#/properties/deleteAfterDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data.description !== undefined){
let data106 = data.description;
if(typeof data106 === "string"){
if(func1(data106) > 100){
const err292 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data.groupId !== undefined){
let data107 = data.groupId;
if(typeof data107 === "string"){
if(!pattern4.test(data107)){
const err294 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/pattern",keyword:"pattern",params:{pattern: "^([a-f0-9]{24})$"},message:"must match pattern \""+"^([a-f0-9]{24})$"+"\""};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data.labels !== undefined){
let data108 = data.labels;
if(Array.isArray(data108)){
const len0 = data108.length;
for(let i0=0; i0<len0; i0++){
let data109 = data108[i0];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key1 in data109){
if(!((key1 === "key") || (key1 === "value"))){
const err296 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data109.key !== undefined){
let data110 = data109.key;
if(typeof data110 === "string"){
if(func1(data110) > 255){
const err297 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(func1(data110) < 1){
const err298 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
else {
const err299 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data109.value !== undefined){
let data111 = data109.value;
if(typeof data111 === "string"){
if(func1(data111) > 255){
const err300 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(func1(data111) < 1){
const err301 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data.ldapAuthType !== undefined){
let data112 = data.ldapAuthType;
if(typeof data112 !== "string"){
const err305 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(!(((data112 === "NONE") || (data112 === "GROUP")) || (data112 === "USER"))){
const err306 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema41.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data.oidcAuthType !== undefined){
let data113 = data.oidcAuthType;
if(typeof data113 !== "string"){
const err307 = {instancePath:instancePath+"/oidcAuthType",schemaPath:"#/properties/oidcAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(!(((data113 === "NONE") || (data113 === "IDP_GROUP")) || (data113 === "USER"))){
const err308 = {instancePath:instancePath+"/oidcAuthType",schemaPath:"#/properties/oidcAuthType/enum",keyword:"enum",params:{allowedValues: schema41.properties.oidcAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data.password !== undefined){
let data114 = data.password;
if(typeof data114 === "string"){
if(func1(data114) < 8){
const err309 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data.roles !== undefined){
let data115 = data.roles;
const _errs255 = errors;
let valid47 = true;
const _errs256 = errors;
const _errs257 = errors;
const _errs258 = errors;
const _errs259 = errors;
let valid49 = false;
const _errs260 = errors;
if(Array.isArray(data115)){
const _errs261 = errors;
const len1 = data115.length;
for(let i1=0; i1<len1; i1++){
let data116 = data115[i1];
const _errs262 = errors;
if(errors === _errs262){
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
let missing16;
if((data116.roleName === undefined) && (missing16 = "roleName")){
const err311 = {};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
else {
if(data116.roleName !== undefined){
let data117 = data116.roleName;
const _errs264 = errors;
if(errors === _errs264){
if(typeof data117 === "string"){
if(!pattern7.test(data117)){
const err312 = {};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
}
}
else {
const err314 = {};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
var valid50 = _errs262 === errors;
if(valid50){
break;
}
}
if(!valid50){
const err315 = {};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
else {
errors = _errs261;
if(vErrors !== null){
if(_errs261){
vErrors.length = _errs261;
}
else {
vErrors = null;
}
}
}
}
var _valid12 = _errs260 === errors;
valid49 = valid49 || _valid12;
if(!valid49){
const err316 = {};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
else {
errors = _errs259;
if(vErrors !== null){
if(_errs259){
vErrors.length = _errs259;
}
else {
vErrors = null;
}
}
}
var valid48 = _errs258 === errors;
if(valid48){
const err317 = {};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
else {
errors = _errs257;
if(vErrors !== null){
if(_errs257){
vErrors.length = _errs257;
}
else {
vErrors = null;
}
}
}
var _valid11 = _errs256 === errors;
errors = _errs255;
if(vErrors !== null){
if(_errs255){
vErrors.length = _errs255;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs266 = errors;
if(Array.isArray(data115)){
const len2 = data115.length;
for(let i2=0; i2<len2; i2++){
let data118 = data115[i2];
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.roleName !== undefined){
let data119 = data118.roleName;
if(!((((((((((data119 === "atlasAdmin") || (data119 === "backup")) || (data119 === "clusterMonitor")) || (data119 === "dbAdmin")) || (data119 === "dbAdminAnyDatabase")) || (data119 === "enableSharding")) || (data119 === "read")) || (data119 === "readAnyDatabase")) || (data119 === "readWrite")) || (data119 === "readWriteAnyDatabase"))){
const err318 = {instancePath:instancePath+"/roles/" + i2+"/roleName",schemaPath:"#/properties/roles/allOf/0/then/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema41.properties.roles.allOf[0].then.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
}
}
var _valid11 = _errs266 === errors;
valid47 = _valid11;
if(valid47){
var items1 = true;
}
}
if(!valid47){
const err319 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
const _errs270 = errors;
let valid55 = true;
const _errs271 = errors;
if(Array.isArray(data115)){
const _errs272 = errors;
const len3 = data115.length;
for(let i3=0; i3<len3; i3++){
let data120 = data115[i3];
const _errs273 = errors;
if(errors === _errs273){
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
let missing17;
if((data120.roleName === undefined) && (missing17 = "roleName")){
const err320 = {};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
else {
if(data120.roleName !== undefined){
let data121 = data120.roleName;
const _errs275 = errors;
if(errors === _errs275){
if(typeof data121 === "string"){
if(!pattern7.test(data121)){
const err321 = {};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = {};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
}
}
else {
const err323 = {};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
var valid56 = _errs273 === errors;
if(valid56){
break;
}
}
if(!valid56){
const err324 = {};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
else {
errors = _errs272;
if(vErrors !== null){
if(_errs272){
vErrors.length = _errs272;
}
else {
vErrors = null;
}
}
}
}
var _valid13 = _errs271 === errors;
errors = _errs270;
if(vErrors !== null){
if(_errs270){
vErrors.length = _errs270;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs277 = errors;
if(Array.isArray(data115)){
if(data115.length > 1){
const err325 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
var _valid13 = _errs277 === errors;
valid55 = _valid13;
}
if(!valid55){
const err326 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(items1 !== true){
items1 = true;
}
if(Array.isArray(data115)){
if(data115.length < 1){
const err327 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
const len4 = data115.length;
for(let i4=0; i4<len4; i4++){
let data122 = data115[i4];
const _errs281 = errors;
let valid61 = true;
const _errs282 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing18;
if((data122.roleName === undefined) && (missing18 = "roleName")){
const err328 = {};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
else {
if(data122.roleName !== undefined){
let data123 = data122.roleName;
if(typeof data123 !== "string"){
const err329 = {};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(!(((((((data123 === "atlasAdmin") || (data123 === "backup")) || (data123 === "clusterMonitor")) || (data123 === "dbAdminAnyDatabase")) || (data123 === "enableSharding")) || (data123 === "readAnyDatabase")) || (data123 === "readWriteAnyDatabase"))){
const err330 = {};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
}
var _valid14 = _errs282 === errors;
errors = _errs281;
if(vErrors !== null){
if(_errs281){
vErrors.length = _errs281;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs285 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.databaseName !== undefined){
if("admin" !== data122.databaseName){
const err331 = {instancePath:instancePath+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/roles/items/allOf/0/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data122.collectionName !== undefined){
const err332 = {instancePath:instancePath+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/roles/items/allOf/0/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
var _valid14 = _errs285 === errors;
valid61 = _valid14;
if(valid61){
var props10 = {};
props10.databaseName = true;
props10.collectionName = true;
props10.roleName = true;
}
}
if(!valid61){
const err333 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
const _errs288 = errors;
let valid64 = true;
const _errs289 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing19;
if((data122.roleName === undefined) && (missing19 = "roleName")){
const err334 = {};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
else {
if(data122.roleName !== undefined){
let data126 = data122.roleName;
if(typeof data126 !== "string"){
const err335 = {};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if("dbAdmin" !== data126){
const err336 = {};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
}
var _valid15 = _errs289 === errors;
errors = _errs288;
if(vErrors !== null){
if(_errs288){
vErrors.length = _errs288;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs292 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.collectionName !== undefined){
const err337 = {instancePath:instancePath+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/roles/items/allOf/1/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
var _valid15 = _errs292 === errors;
valid64 = _valid15;
if(valid64){
var props11 = {};
props11.collectionName = true;
props11.roleName = true;
}
}
if(!valid64){
const err338 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(props10 !== true && props11 !== undefined){
if(props11 === true){
props10 = true;
}
else {
props10 = props10 || {};
Object.assign(props10, props11);
}
}
const _errs294 = errors;
let valid67 = true;
const _errs295 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing20;
if((data122.roleName === undefined) && (missing20 = "roleName")){
const err339 = {};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
else {
if(data122.roleName !== undefined){
let data128 = data122.roleName;
if(typeof data128 !== "string"){
const err340 = {};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(!((data128 === "read") || (data128 === "readWrite"))){
const err341 = {};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
}
var _valid16 = _errs295 === errors;
errors = _errs294;
if(vErrors !== null){
if(_errs294){
vErrors.length = _errs294;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs298 = errors;
var _valid16 = _errs298 === errors;
valid67 = _valid16;
}
if(!valid67){
const err342 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(props10 !== true){
props10 = props10 || {};
props10.roleName = true;
}
const _errs300 = errors;
let valid69 = true;
const _errs301 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing21;
if((data122.roleName === undefined) && (missing21 = "roleName")){
const err343 = {};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
else {
if(data122.roleName !== undefined){
let data129 = data122.roleName;
const _errs302 = errors;
if(errors === _errs302){
if(typeof data129 === "string"){
if(!pattern7.test(data129)){
const err344 = {};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
}
}
}
var _valid17 = _errs301 === errors;
errors = _errs300;
if(vErrors !== null){
if(_errs300){
vErrors.length = _errs300;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs304 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.databaseName !== undefined){
if("admin" !== data122.databaseName){
const err346 = {instancePath:instancePath+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/roles/items/allOf/3/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data122.collectionName !== undefined){
const err347 = {instancePath:instancePath+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/roles/items/allOf/3/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
var _valid17 = _errs304 === errors;
valid69 = _valid17;
if(valid69){
var props12 = {};
props12.databaseName = true;
props12.collectionName = true;
props12.roleName = true;
}
}
if(!valid69){
const err348 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(props10 !== true && props12 !== undefined){
if(props12 === true){
props10 = true;
}
else {
props10 = props10 || {};
Object.assign(props10, props12);
}
}
const _errs307 = errors;
let valid72 = true;
const _errs308 = errors;
const _errs309 = errors;
const _errs310 = errors;
const _errs311 = errors;
const _errs312 = errors;
let valid75 = false;
const _errs313 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing22;
if((data122.roleName === undefined) && (missing22 = "roleName")){
const err349 = {};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
else {
if(data122.roleName !== undefined){
let data132 = data122.roleName;
if(typeof data132 !== "string"){
const err350 = {};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(!(((((((data132 === "atlasAdmin") || (data132 === "backup")) || (data132 === "clusterMonitor")) || (data132 === "dbAdminAnyDatabase")) || (data132 === "enableSharding")) || (data132 === "readAnyDatabase")) || (data132 === "readWriteAnyDatabase"))){
const err351 = {};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
}
var _valid19 = _errs313 === errors;
valid75 = valid75 || _valid19;
if(_valid19){
var props13 = {};
props13.roleName = true;
}
const _errs316 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing23;
if((data122.roleName === undefined) && (missing23 = "roleName")){
const err352 = {};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
else {
if(data122.roleName !== undefined){
let data133 = data122.roleName;
if(typeof data133 !== "string"){
const err353 = {};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if("dbAdmin" !== data133){
const err354 = {};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
}
var _valid19 = _errs316 === errors;
valid75 = valid75 || _valid19;
if(_valid19){
if(props13 !== true){
props13 = props13 || {};
props13.roleName = true;
}
}
const _errs319 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing24;
if((data122.roleName === undefined) && (missing24 = "roleName")){
const err355 = {};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
else {
if(data122.roleName !== undefined){
let data134 = data122.roleName;
if(typeof data134 !== "string"){
const err356 = {};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(!((data134 === "read") || (data134 === "readWrite"))){
const err357 = {};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
}
var _valid19 = _errs319 === errors;
valid75 = valid75 || _valid19;
if(_valid19){
if(props13 !== true){
props13 = props13 || {};
props13.roleName = true;
}
}
const _errs322 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing25;
if((data122.roleName === undefined) && (missing25 = "roleName")){
const err358 = {};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
else {
if(data122.roleName !== undefined){
let data135 = data122.roleName;
const _errs323 = errors;
if(errors === _errs323){
if(typeof data135 === "string"){
if(!pattern7.test(data135)){
const err359 = {};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
}
}
var _valid19 = _errs322 === errors;
valid75 = valid75 || _valid19;
if(_valid19){
if(props13 !== true){
props13 = props13 || {};
props13.roleName = true;
}
}
if(!valid75){
const err361 = {};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
else {
errors = _errs312;
if(vErrors !== null){
if(_errs312){
vErrors.length = _errs312;
}
else {
vErrors = null;
}
}
}
var valid74 = _errs311 === errors;
if(valid74){
const err362 = {};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
else {
errors = _errs310;
if(vErrors !== null){
if(_errs310){
vErrors.length = _errs310;
}
else {
vErrors = null;
}
}
}
var valid73 = _errs309 === errors;
if(valid73){
const _errs325 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing26;
if((data122.roleName === undefined) && (missing26 = "roleName")){
const err363 = {};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
else {
if(data122.roleName !== undefined){
if(typeof data122.roleName !== "string"){
const err364 = {};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
}
var valid73 = _errs325 === errors;
}
var _valid18 = _errs308 === errors;
errors = _errs307;
if(vErrors !== null){
if(_errs307){
vErrors.length = _errs307;
}
else {
vErrors = null;
}
}
if(_valid18){
var _valid18 = false;
const err365 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/4/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
valid72 = _valid18;
}
if(!valid72){
const err366 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(props10 !== true){
props10 = props10 || {};
props10.roleName = true;
}
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.databaseName === undefined){
const err367 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(data122.roleName === undefined){
const err368 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "roleName"},message:"must have required property '"+"roleName"+"'"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
for(const key2 in data122){
if(!(((key2 === "collectionName") || (key2 === "databaseName")) || (key2 === "roleName"))){
const err369 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data122.collectionName !== undefined){
if(typeof data122.collectionName !== "string"){
const err370 = {instancePath:instancePath+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/roles/items/properties/collectionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data122.databaseName !== undefined){
if(typeof data122.databaseName !== "string"){
const err371 = {instancePath:instancePath+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/roles/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data122.roleName !== undefined){
if(typeof data122.roleName !== "string"){
const err372 = {instancePath:instancePath+"/roles/" + i4+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
else {
const err373 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
let i5 = data115.length;
let j0;
if(i5 > 1){
outer0:
for(;i5--;){
for(j0 = i5; j0--;){
if(func0(data115[i5], data115[j0])){
const err374 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err375 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data.scopes !== undefined){
let data140 = data.scopes;
if(Array.isArray(data140)){
const len5 = data140.length;
for(let i6=0; i6<len5; i6++){
let data141 = data140[i6];
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.name === undefined){
const err376 = {instancePath:instancePath+"/scopes/" + i6,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(data141.type === undefined){
const err377 = {instancePath:instancePath+"/scopes/" + i6,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
for(const key3 in data141){
if(!((key3 === "name") || (key3 === "type"))){
const err378 = {instancePath:instancePath+"/scopes/" + i6,schemaPath:"#/properties/scopes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data141.name !== undefined){
let data142 = data141.name;
if(typeof data142 === "string"){
if(!pattern5.test(data142)){
const err379 = {instancePath:instancePath+"/scopes/" + i6+"/name",schemaPath:"#/properties/scopes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9][a-zA-Z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
else {
const err380 = {instancePath:instancePath+"/scopes/" + i6+"/name",schemaPath:"#/properties/scopes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data141.type !== undefined){
let data143 = data141.type;
if(typeof data143 !== "string"){
const err381 = {instancePath:instancePath+"/scopes/" + i6+"/type",schemaPath:"#/properties/scopes/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(!(((data143 === "CLUSTER") || (data143 === "DATA_LAKE")) || (data143 === "STREAM"))){
const err382 = {instancePath:instancePath+"/scopes/" + i6+"/type",schemaPath:"#/properties/scopes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema41.properties.scopes.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
else {
const err383 = {instancePath:instancePath+"/scopes/" + i6,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
else {
const err384 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data.username !== undefined){
let data144 = data.username;
if(typeof data144 === "string"){
if(func1(data144) > 1024){
const err385 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data.x509Type !== undefined){
let data145 = data.x509Type;
if(typeof data145 !== "string"){
const err387 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(!(((data145 === "NONE") || (data145 === "CUSTOMER")) || (data145 === "MANAGED"))){
const err388 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema41.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
else {
const err389 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const s11 = validate31;
const schema42 = {"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":"string","format":"date-time"},"description":{"type":"string","maxLength":100},"groupId":false,"labels":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":255},"value":{"type":"string","minLength":1,"maxLength":255}}}},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"links":{"type":"array","items":{"type":"object","properties":{"href":{"type":"string"},"rel":{"type":"string"}}}},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"]},"password":false,"roles":{"type":"array","items":{"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase","<a custom role name>"]}},"required":["databaseName","roleName"]}},"scopes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"type":{"type":"string","enum":["CLUSTER","DATA_LAKE","STREAM"]}},"required":["name","type"]}},"username":{"type":"string","maxLength":1024},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"required":["databaseName","roles","username"]};

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
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(func1(data3) > 100){
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
let data5 = data.labels;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.key !== undefined){
let data7 = data6.key;
if(typeof data7 === "string"){
if(func1(data7) > 255){
const err12 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func1(data7) < 1){
const err13 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.value !== undefined){
let data8 = data6.value;
if(typeof data8 === "string"){
if(func1(data8) > 255){
const err15 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func1(data8) < 1){
const err16 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err18 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.ldapAuthType !== undefined){
let data9 = data.ldapAuthType;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data9 === "NONE") || (data9 === "GROUP")) || (data9 === "USER"))){
const err21 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema42.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.links !== undefined){
let data10 = data.links;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.href !== undefined){
if(typeof data11.href !== "string"){
const err22 = {instancePath:instancePath+"/links/" + i1+"/href",schemaPath:"#/properties/links/items/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.rel !== undefined){
if(typeof data11.rel !== "string"){
const err23 = {instancePath:instancePath+"/links/" + i1+"/rel",schemaPath:"#/properties/links/items/properties/rel/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/links/" + i1,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err25 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.oidcAuthType !== undefined){
let data14 = data.oidcAuthType;
if(typeof data14 !== "string"){
const err26 = {instancePath:instancePath+"/oidcAuthType",schemaPath:"#/properties/oidcAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((data14 === "NONE") || (data14 === "IDP_GROUP")) || (data14 === "USER"))){
const err27 = {instancePath:instancePath+"/oidcAuthType",schemaPath:"#/properties/oidcAuthType/enum",keyword:"enum",params:{allowedValues: schema42.properties.oidcAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.password !== undefined){
const err28 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.roles !== undefined){
let data16 = data.roles;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.databaseName === undefined){
const err29 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data17.roleName === undefined){
const err30 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "roleName"},message:"must have required property '"+"roleName"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data17.collectionName !== undefined){
if(typeof data17.collectionName !== "string"){
const err31 = {instancePath:instancePath+"/roles/" + i2+"/collectionName",schemaPath:"#/properties/roles/items/properties/collectionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data17.databaseName !== undefined){
if(typeof data17.databaseName !== "string"){
const err32 = {instancePath:instancePath+"/roles/" + i2+"/databaseName",schemaPath:"#/properties/roles/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data17.roleName !== undefined){
let data20 = data17.roleName;
if(typeof data20 !== "string"){
const err33 = {instancePath:instancePath+"/roles/" + i2+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(((((((((((data20 === "atlasAdmin") || (data20 === "backup")) || (data20 === "clusterMonitor")) || (data20 === "dbAdmin")) || (data20 === "dbAdminAnyDatabase")) || (data20 === "enableSharding")) || (data20 === "read")) || (data20 === "readAnyDatabase")) || (data20 === "readWrite")) || (data20 === "readWriteAnyDatabase")) || (data20 === "<a custom role name>"))){
const err34 = {instancePath:instancePath+"/roles/" + i2+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema42.properties.roles.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
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
const err35 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err36 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.scopes !== undefined){
let data21 = data.scopes;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.name === undefined){
const err37 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data22.type === undefined){
const err38 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data22.name !== undefined){
let data23 = data22.name;
if(typeof data23 === "string"){
if(!pattern5.test(data23)){
const err39 = {instancePath:instancePath+"/scopes/" + i3+"/name",schemaPath:"#/properties/scopes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9][a-zA-Z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/scopes/" + i3+"/name",schemaPath:"#/properties/scopes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data22.type !== undefined){
let data24 = data22.type;
if(typeof data24 !== "string"){
const err41 = {instancePath:instancePath+"/scopes/" + i3+"/type",schemaPath:"#/properties/scopes/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(((data24 === "CLUSTER") || (data24 === "DATA_LAKE")) || (data24 === "STREAM"))){
const err42 = {instancePath:instancePath+"/scopes/" + i3+"/type",schemaPath:"#/properties/scopes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.properties.scopes.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err44 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.username !== undefined){
let data25 = data.username;
if(typeof data25 === "string"){
if(func1(data25) > 1024){
const err45 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.x509Type !== undefined){
let data26 = data.x509Type;
if(typeof data26 !== "string"){
const err47 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(((data26 === "NONE") || (data26 === "CUSTOMER")) || (data26 === "MANAGED"))){
const err48 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema42.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
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
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"awsIAMType":true,"databaseName":true,"deleteAfterDate":true,"description":true,"groupId":true,"labels":true,"ldapAuthType":true,"links":true,"oidcAuthType":true,"password":true,"roles":true,"scopes":true,"username":true,"x509Type":true},"dynamicProps":false,"dynamicItems":false};

export const s12 = validate32;
const schema43 = {"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":"string","format":"date-time"},"description":{"type":"string","maxLength":100},"groupId":{"type":"string","pattern":"^([a-f0-9]{24})$"},"labels":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":255},"value":{"type":"string","minLength":1,"maxLength":255}}}},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"links":{"type":"array","items":{"type":"object","properties":{"href":{"type":"string"},"rel":{"type":"string"}}}},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"]},"password":false,"roles":{"type":"array","items":{"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string"}},"required":["databaseName","roleName"],"allOf":[{"if":{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","const":"dbAdmin"}},"required":["roleName"]},"then":{"properties":{"collectionName":false},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},"then":{"properties":{},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]}},{"if":{"allOf":[{"not":{"anyOf":[{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","const":"dbAdmin"}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}]}},{"properties":{"roleName":{"type":"string"}},"required":["roleName"]}]},"then":false}]}},"scopes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"type":{"type":"string","enum":["CLUSTER","DATA_LAKE","STREAM"]}},"required":["name","type"]}},"username":{"type":"string","maxLength":1024},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"required":["awsIAMType","databaseName","groupId","labels","ldapAuthType","links","oidcAuthType","roles","scopes","username","x509Type"]};

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
const err12 = {instancePath:instancePath+"/awsIAMType",schemaPath:"#/properties/awsIAMType/enum",keyword:"enum",params:{allowedValues: schema43.properties.awsIAMType.enum},message:"must be equal to one of the allowed values"};
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
const err14 = {instancePath:instancePath+"/databaseName",schemaPath:"#/properties/databaseName/enum",keyword:"enum",params:{allowedValues: schema43.properties.databaseName.enum},message:"must be equal to one of the allowed values"};
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
if(func1(data3) > 100){
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
if(!pattern4.test(data4)){
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
let data5 = data.labels;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.key !== undefined){
let data7 = data6.key;
if(typeof data7 === "string"){
if(func1(data7) > 255){
const err21 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func1(data7) < 1){
const err22 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err23 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.value !== undefined){
let data8 = data6.value;
if(typeof data8 === "string"){
if(func1(data8) > 255){
const err24 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func1(data8) < 1){
const err25 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err26 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err28 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.ldapAuthType !== undefined){
let data9 = data.ldapAuthType;
if(typeof data9 !== "string"){
const err29 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data9 === "NONE") || (data9 === "GROUP")) || (data9 === "USER"))){
const err30 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema43.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.links !== undefined){
let data10 = data.links;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.href !== undefined){
if(typeof data11.href !== "string"){
const err31 = {instancePath:instancePath+"/links/" + i1+"/href",schemaPath:"#/properties/links/items/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.rel !== undefined){
if(typeof data11.rel !== "string"){
const err32 = {instancePath:instancePath+"/links/" + i1+"/rel",schemaPath:"#/properties/links/items/properties/rel/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err33 = {instancePath:instancePath+"/links/" + i1,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err34 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.oidcAuthType !== undefined){
let data14 = data.oidcAuthType;
if(typeof data14 !== "string"){
const err35 = {instancePath:instancePath+"/oidcAuthType",schemaPath:"#/properties/oidcAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(((data14 === "NONE") || (data14 === "IDP_GROUP")) || (data14 === "USER"))){
const err36 = {instancePath:instancePath+"/oidcAuthType",schemaPath:"#/properties/oidcAuthType/enum",keyword:"enum",params:{allowedValues: schema43.properties.oidcAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.password !== undefined){
const err37 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.roles !== undefined){
let data16 = data.roles;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
const _errs36 = errors;
let valid10 = true;
const _errs37 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing0;
if((data17.roleName === undefined) && (missing0 = "roleName")){
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
var _valid0 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs40 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.databaseName !== undefined){
if("admin" !== data17.databaseName){
const err41 = {instancePath:instancePath+"/roles/" + i2+"/databaseName",schemaPath:"#/properties/roles/items/allOf/0/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
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
const err42 = {instancePath:instancePath+"/roles/" + i2+"/collectionName",schemaPath:"#/properties/roles/items/allOf/0/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid0 = _errs40 === errors;
valid10 = _valid0;
if(valid10){
var props0 = {};
props0.databaseName = true;
props0.collectionName = true;
props0.roleName = true;
}
}
if(!valid10){
const err43 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const _errs43 = errors;
let valid13 = true;
const _errs44 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing1;
if((data17.roleName === undefined) && (missing1 = "roleName")){
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
var _valid1 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs47 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.collectionName !== undefined){
const err47 = {instancePath:instancePath+"/roles/" + i2+"/collectionName",schemaPath:"#/properties/roles/items/allOf/1/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var _valid1 = _errs47 === errors;
valid13 = _valid1;
if(valid13){
var props1 = {};
props1.collectionName = true;
props1.roleName = true;
}
}
if(!valid13){
const err48 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
const _errs49 = errors;
let valid16 = true;
const _errs50 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing2;
if((data17.roleName === undefined) && (missing2 = "roleName")){
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
var _valid2 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs53 = errors;
var _valid2 = _errs53 === errors;
valid16 = _valid2;
}
if(!valid16){
const err52 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
const _errs55 = errors;
let valid18 = true;
const _errs56 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if((data17.roleName === undefined) && (missing3 = "roleName")){
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
const _errs57 = errors;
if(errors === _errs57){
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
var _valid3 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs59 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.databaseName !== undefined){
if("admin" !== data17.databaseName){
const err56 = {instancePath:instancePath+"/roles/" + i2+"/databaseName",schemaPath:"#/properties/roles/items/allOf/3/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
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
const err57 = {instancePath:instancePath+"/roles/" + i2+"/collectionName",schemaPath:"#/properties/roles/items/allOf/3/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var _valid3 = _errs59 === errors;
valid18 = _valid3;
if(valid18){
var props2 = {};
props2.databaseName = true;
props2.collectionName = true;
props2.roleName = true;
}
}
if(!valid18){
const err58 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
const _errs62 = errors;
let valid21 = true;
const _errs63 = errors;
const _errs64 = errors;
const _errs65 = errors;
const _errs66 = errors;
const _errs67 = errors;
let valid24 = false;
const _errs68 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing4;
if((data17.roleName === undefined) && (missing4 = "roleName")){
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
var _valid5 = _errs68 === errors;
valid24 = valid24 || _valid5;
if(_valid5){
var props3 = {};
props3.roleName = true;
}
const _errs71 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing5;
if((data17.roleName === undefined) && (missing5 = "roleName")){
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
var _valid5 = _errs71 === errors;
valid24 = valid24 || _valid5;
if(_valid5){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
const _errs74 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing6;
if((data17.roleName === undefined) && (missing6 = "roleName")){
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
var _valid5 = _errs74 === errors;
valid24 = valid24 || _valid5;
if(_valid5){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
const _errs77 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing7;
if((data17.roleName === undefined) && (missing7 = "roleName")){
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
const _errs78 = errors;
if(errors === _errs78){
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
var _valid5 = _errs77 === errors;
valid24 = valid24 || _valid5;
if(_valid5){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
if(!valid24){
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
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
var valid23 = _errs66 === errors;
if(valid23){
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
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
var valid22 = _errs64 === errors;
if(valid22){
const _errs80 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing8;
if((data17.roleName === undefined) && (missing8 = "roleName")){
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
var valid22 = _errs80 === errors;
}
var _valid4 = _errs63 === errors;
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
if(_valid4){
var _valid4 = false;
const err75 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/allOf/4/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
valid21 = _valid4;
}
if(!valid21){
const err76 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
const err77 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data17.roleName === undefined){
const err78 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "roleName"},message:"must have required property '"+"roleName"+"'"};
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
if(data17.collectionName !== undefined){
if(typeof data17.collectionName !== "string"){
const err79 = {instancePath:instancePath+"/roles/" + i2+"/collectionName",schemaPath:"#/properties/roles/items/properties/collectionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data17.databaseName !== undefined){
if(typeof data17.databaseName !== "string"){
const err80 = {instancePath:instancePath+"/roles/" + i2+"/databaseName",schemaPath:"#/properties/roles/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data17.roleName !== undefined){
if(typeof data17.roleName !== "string"){
const err81 = {instancePath:instancePath+"/roles/" + i2+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err82 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err83 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.scopes !== undefined){
let data35 = data.scopes;
if(Array.isArray(data35)){
const len3 = data35.length;
for(let i3=0; i3<len3; i3++){
let data36 = data35[i3];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.name === undefined){
const err84 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data36.type === undefined){
const err85 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data36.name !== undefined){
let data37 = data36.name;
if(typeof data37 === "string"){
if(!pattern5.test(data37)){
const err86 = {instancePath:instancePath+"/scopes/" + i3+"/name",schemaPath:"#/properties/scopes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9][a-zA-Z0-9-]*$"+"\""};
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
const err87 = {instancePath:instancePath+"/scopes/" + i3+"/name",schemaPath:"#/properties/scopes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data36.type !== undefined){
let data38 = data36.type;
if(typeof data38 !== "string"){
const err88 = {instancePath:instancePath+"/scopes/" + i3+"/type",schemaPath:"#/properties/scopes/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!(((data38 === "CLUSTER") || (data38 === "DATA_LAKE")) || (data38 === "STREAM"))){
const err89 = {instancePath:instancePath+"/scopes/" + i3+"/type",schemaPath:"#/properties/scopes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema43.properties.scopes.items.properties.type.enum},message:"must be equal to one of the allowed values"};
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
const err90 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.username !== undefined){
let data39 = data.username;
if(typeof data39 === "string"){
if(func1(data39) > 1024){
const err92 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.x509Type !== undefined){
let data40 = data.x509Type;
if(typeof data40 !== "string"){
const err94 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!(((data40 === "NONE") || (data40 === "CUSTOMER")) || (data40 === "MANAGED"))){
const err95 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema43.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
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
const err96 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"awsIAMType":true,"databaseName":true,"deleteAfterDate":true,"description":true,"groupId":true,"labels":true,"ldapAuthType":true,"links":true,"oidcAuthType":true,"password":true,"roles":true,"scopes":true,"username":true,"x509Type":true},"dynamicProps":false,"dynamicItems":false};

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
const schema45 = {"type":"object","properties":{"awsIAMType":{"type":"string","enum":["NONE","USER","ROLE"]},"databaseName":{"type":"string","enum":["admin","$external"]},"deleteAfterDate":{"type":["string","null"],"format":"date-time"},"description":{"type":"string","maxLength":100},"groupId":{"type":"string","pattern":"^([a-f0-9]{24})$"},"labels":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":255},"value":{"type":"string","minLength":1,"maxLength":255}},"additionalProperties":false}},"ldapAuthType":{"type":"string","enum":["NONE","GROUP","USER"]},"oidcAuthType":{"type":"string","enum":["NONE","IDP_GROUP","USER"]},"password":{"type":"string","minLength":8},"roles":{"type":"array","items":{"type":"object","properties":{"collectionName":{"type":"string"},"databaseName":{"type":"string"},"roleName":{"type":"string"}},"required":["databaseName","roleName"],"additionalProperties":false,"allOf":[{"if":{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","const":"dbAdmin"}},"required":["roleName"]},"then":{"properties":{"collectionName":false},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},"then":{"properties":{},"required":[]}},{"if":{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]},"then":{"properties":{"databaseName":{"const":"admin"},"collectionName":false},"required":[]}},{"if":{"allOf":[{"not":{"anyOf":[{"properties":{"roleName":{"type":"string","enum":["atlasAdmin","backup","clusterMonitor","dbAdminAnyDatabase","enableSharding","readAnyDatabase","readWriteAnyDatabase"]}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","const":"dbAdmin"}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","enum":["read","readWrite"]}},"required":["roleName"]},{"properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}]}},{"properties":{"roleName":{"type":"string"}},"required":["roleName"]}]},"then":false}]},"uniqueItems":true,"allOf":[{"if":{"not":{"anyOf":[{"contains":{"type":"object","properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}}]}},"then":{"items":{"properties":{"roleName":{"enum":["atlasAdmin","backup","clusterMonitor","dbAdmin","dbAdminAnyDatabase","enableSharding","read","readAnyDatabase","readWrite","readWriteAnyDatabase"]}}},"properties":{},"required":[]}},{"if":{"contains":{"type":"object","properties":{"roleName":{"type":"string","pattern":"^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"}},"required":["roleName"]}},"then":{"maxItems":1,"properties":{},"required":[]}}]},"scopes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"type":{"type":"string","enum":["CLUSTER","DATA_LAKE","STREAM"]}},"required":["name","type"],"additionalProperties":false}},"username":{"type":"string","maxLength":1024,"minLength":1},"x509Type":{"type":"string","enum":["NONE","CUSTOMER","MANAGED"]}},"additionalProperties":false};

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
if(!(func15.call(schema45.properties, key0))){
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
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(func1(data3) > 100){
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
if(!pattern4.test(data4)){
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
let data5 = data.labels;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((key1 === "key") || (key1 === "value"))){
const err11 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.key !== undefined){
let data7 = data6.key;
if(typeof data7 === "string"){
if(func1(data7) > 255){
const err12 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func1(data7) < 1){
const err13 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/properties/labels/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.value !== undefined){
let data8 = data6.value;
if(typeof data8 === "string"){
if(func1(data8) > 255){
const err15 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func1(data8) < 1){
const err16 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/labels/" + i0+"/value",schemaPath:"#/properties/labels/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err18 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.ldapAuthType !== undefined){
let data9 = data.ldapAuthType;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data9 === "NONE") || (data9 === "GROUP")) || (data9 === "USER"))){
const err21 = {instancePath:instancePath+"/ldapAuthType",schemaPath:"#/properties/ldapAuthType/enum",keyword:"enum",params:{allowedValues: schema45.properties.ldapAuthType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.oidcAuthType !== undefined){
let data10 = data.oidcAuthType;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/oidcAuthType",schemaPath:"#/properties/oidcAuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data10 === "NONE") || (data10 === "IDP_GROUP")) || (data10 === "USER"))){
const err23 = {instancePath:instancePath+"/oidcAuthType",schemaPath:"#/properties/oidcAuthType/enum",keyword:"enum",params:{allowedValues: schema45.properties.oidcAuthType.enum},message:"must be equal to one of the allowed values"};
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
let data11 = data.password;
if(typeof data11 === "string"){
if(func1(data11) < 8){
const err24 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"};
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
const err25 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.roles !== undefined){
let data12 = data.roles;
const _errs30 = errors;
let valid5 = true;
const _errs31 = errors;
const _errs32 = errors;
const _errs33 = errors;
const _errs34 = errors;
let valid7 = false;
const _errs35 = errors;
if(Array.isArray(data12)){
const _errs36 = errors;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
const _errs37 = errors;
if(errors === _errs37){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing0;
if((data13.roleName === undefined) && (missing0 = "roleName")){
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
if(data13.roleName !== undefined){
let data14 = data13.roleName;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data14 === "string"){
if(!pattern7.test(data14)){
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
var valid8 = _errs37 === errors;
if(valid8){
break;
}
}
if(!valid8){
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
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
var _valid1 = _errs35 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
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
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs33 === errors;
if(valid6){
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
var _valid0 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs41 = errors;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data15 = data12[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.roleName !== undefined){
let data16 = data15.roleName;
if(!((((((((((data16 === "atlasAdmin") || (data16 === "backup")) || (data16 === "clusterMonitor")) || (data16 === "dbAdmin")) || (data16 === "dbAdminAnyDatabase")) || (data16 === "enableSharding")) || (data16 === "read")) || (data16 === "readAnyDatabase")) || (data16 === "readWrite")) || (data16 === "readWriteAnyDatabase"))){
const err33 = {instancePath:instancePath+"/roles/" + i2+"/roleName",schemaPath:"#/properties/roles/allOf/0/then/items/properties/roleName/enum",keyword:"enum",params:{allowedValues: schema45.properties.roles.allOf[0].then.items.properties.roleName.enum},message:"must be equal to one of the allowed values"};
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
var _valid0 = _errs41 === errors;
valid5 = _valid0;
if(valid5){
var items1 = true;
}
}
if(!valid5){
const err34 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const _errs45 = errors;
let valid13 = true;
const _errs46 = errors;
if(Array.isArray(data12)){
const _errs47 = errors;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data17 = data12[i3];
const _errs48 = errors;
if(errors === _errs48){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing1;
if((data17.roleName === undefined) && (missing1 = "roleName")){
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
if(data17.roleName !== undefined){
let data18 = data17.roleName;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data18 === "string"){
if(!pattern7.test(data18)){
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
else {
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
}
}
}
else {
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
var valid14 = _errs48 === errors;
if(valid14){
break;
}
}
if(!valid14){
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
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
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
const _errs52 = errors;
if(Array.isArray(data12)){
if(data12.length > 1){
const err40 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid2 = _errs52 === errors;
valid13 = _valid2;
}
if(!valid13){
const err41 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(items1 !== true){
items1 = true;
}
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
let data19 = data12[i4];
const _errs56 = errors;
let valid19 = true;
const _errs57 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing2;
if((data19.roleName === undefined) && (missing2 = "roleName")){
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
if(data19.roleName !== undefined){
let data20 = data19.roleName;
if(typeof data20 !== "string"){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((((((data20 === "atlasAdmin") || (data20 === "backup")) || (data20 === "clusterMonitor")) || (data20 === "dbAdminAnyDatabase")) || (data20 === "enableSharding")) || (data20 === "readAnyDatabase")) || (data20 === "readWriteAnyDatabase"))){
const err44 = {};
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
}
var _valid3 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs60 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.databaseName !== undefined){
if("admin" !== data19.databaseName){
const err45 = {instancePath:instancePath+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/roles/items/allOf/0/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data19.collectionName !== undefined){
const err46 = {instancePath:instancePath+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/roles/items/allOf/0/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid3 = _errs60 === errors;
valid19 = _valid3;
if(valid19){
var props0 = {};
props0.databaseName = true;
props0.collectionName = true;
props0.roleName = true;
}
}
if(!valid19){
const err47 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const _errs63 = errors;
let valid22 = true;
const _errs64 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing3;
if((data19.roleName === undefined) && (missing3 = "roleName")){
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
if(data19.roleName !== undefined){
let data23 = data19.roleName;
if(typeof data23 !== "string"){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if("dbAdmin" !== data23){
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
var _valid4 = _errs64 === errors;
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs67 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.collectionName !== undefined){
const err51 = {instancePath:instancePath+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/roles/items/allOf/1/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var _valid4 = _errs67 === errors;
valid22 = _valid4;
if(valid22){
var props1 = {};
props1.collectionName = true;
props1.roleName = true;
}
}
if(!valid22){
const err52 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
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
const _errs69 = errors;
let valid25 = true;
const _errs70 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing4;
if((data19.roleName === undefined) && (missing4 = "roleName")){
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
if(data19.roleName !== undefined){
let data25 = data19.roleName;
if(typeof data25 !== "string"){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!((data25 === "read") || (data25 === "readWrite"))){
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
var _valid5 = _errs70 === errors;
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs73 = errors;
var _valid5 = _errs73 === errors;
valid25 = _valid5;
}
if(!valid25){
const err56 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.roleName = true;
}
const _errs75 = errors;
let valid27 = true;
const _errs76 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing5;
if((data19.roleName === undefined) && (missing5 = "roleName")){
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
if(data19.roleName !== undefined){
let data26 = data19.roleName;
const _errs77 = errors;
if(errors === _errs77){
if(typeof data26 === "string"){
if(!pattern7.test(data26)){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
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
}
var _valid6 = _errs76 === errors;
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs79 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.databaseName !== undefined){
if("admin" !== data19.databaseName){
const err60 = {instancePath:instancePath+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/roles/items/allOf/3/then/properties/databaseName/const",keyword:"const",params:{allowedValue: "admin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data19.collectionName !== undefined){
const err61 = {instancePath:instancePath+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/roles/items/allOf/3/then/properties/collectionName/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var _valid6 = _errs79 === errors;
valid27 = _valid6;
if(valid27){
var props2 = {};
props2.databaseName = true;
props2.collectionName = true;
props2.roleName = true;
}
}
if(!valid27){
const err62 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
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
const _errs82 = errors;
let valid30 = true;
const _errs83 = errors;
const _errs84 = errors;
const _errs85 = errors;
const _errs86 = errors;
const _errs87 = errors;
let valid33 = false;
const _errs88 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing6;
if((data19.roleName === undefined) && (missing6 = "roleName")){
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
if(data19.roleName !== undefined){
let data29 = data19.roleName;
if(typeof data29 !== "string"){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!(((((((data29 === "atlasAdmin") || (data29 === "backup")) || (data29 === "clusterMonitor")) || (data29 === "dbAdminAnyDatabase")) || (data29 === "enableSharding")) || (data29 === "readAnyDatabase")) || (data29 === "readWriteAnyDatabase"))){
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
var _valid8 = _errs88 === errors;
valid33 = valid33 || _valid8;
if(_valid8){
var props3 = {};
props3.roleName = true;
}
const _errs91 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing7;
if((data19.roleName === undefined) && (missing7 = "roleName")){
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
if(data19.roleName !== undefined){
let data30 = data19.roleName;
if(typeof data30 !== "string"){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if("dbAdmin" !== data30){
const err68 = {};
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
var _valid8 = _errs91 === errors;
valid33 = valid33 || _valid8;
if(_valid8){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
const _errs94 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing8;
if((data19.roleName === undefined) && (missing8 = "roleName")){
const err69 = {};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
if(data19.roleName !== undefined){
let data31 = data19.roleName;
if(typeof data31 !== "string"){
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!((data31 === "read") || (data31 === "readWrite"))){
const err71 = {};
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
var _valid8 = _errs94 === errors;
valid33 = valid33 || _valid8;
if(_valid8){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
const _errs97 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing9;
if((data19.roleName === undefined) && (missing9 = "roleName")){
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
if(data19.roleName !== undefined){
let data32 = data19.roleName;
const _errs98 = errors;
if(errors === _errs98){
if(typeof data32 === "string"){
if(!pattern7.test(data32)){
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
else {
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
}
var _valid8 = _errs97 === errors;
valid33 = valid33 || _valid8;
if(_valid8){
if(props3 !== true){
props3 = props3 || {};
props3.roleName = true;
}
}
if(!valid33){
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
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
var valid32 = _errs86 === errors;
if(valid32){
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
var valid31 = _errs84 === errors;
if(valid31){
const _errs100 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing10;
if((data19.roleName === undefined) && (missing10 = "roleName")){
const err77 = {};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
if(data19.roleName !== undefined){
if(typeof data19.roleName !== "string"){
const err78 = {};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
var valid31 = _errs100 === errors;
}
var _valid7 = _errs83 === errors;
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
if(_valid7){
var _valid7 = false;
const err79 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/4/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
valid30 = _valid7;
}
if(!valid30){
const err80 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.roleName = true;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.databaseName === undefined){
const err81 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "databaseName"},message:"must have required property '"+"databaseName"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data19.roleName === undefined){
const err82 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "roleName"},message:"must have required property '"+"roleName"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key2 in data19){
if(!(((key2 === "collectionName") || (key2 === "databaseName")) || (key2 === "roleName"))){
const err83 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data19.collectionName !== undefined){
if(typeof data19.collectionName !== "string"){
const err84 = {instancePath:instancePath+"/roles/" + i4+"/collectionName",schemaPath:"#/properties/roles/items/properties/collectionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data19.databaseName !== undefined){
if(typeof data19.databaseName !== "string"){
const err85 = {instancePath:instancePath+"/roles/" + i4+"/databaseName",schemaPath:"#/properties/roles/items/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data19.roleName !== undefined){
if(typeof data19.roleName !== "string"){
const err86 = {instancePath:instancePath+"/roles/" + i4+"/roleName",schemaPath:"#/properties/roles/items/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
let i5 = data12.length;
let j0;
if(i5 > 1){
outer0:
for(;i5--;){
for(j0 = i5; j0--;){
if(func0(data12[i5], data12[j0])){
const err88 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.scopes !== undefined){
let data37 = data.scopes;
if(Array.isArray(data37)){
const len5 = data37.length;
for(let i6=0; i6<len5; i6++){
let data38 = data37[i6];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.name === undefined){
const err90 = {instancePath:instancePath+"/scopes/" + i6,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data38.type === undefined){
const err91 = {instancePath:instancePath+"/scopes/" + i6,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key3 in data38){
if(!((key3 === "name") || (key3 === "type"))){
const err92 = {instancePath:instancePath+"/scopes/" + i6,schemaPath:"#/properties/scopes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data38.name !== undefined){
let data39 = data38.name;
if(typeof data39 === "string"){
if(!pattern5.test(data39)){
const err93 = {instancePath:instancePath+"/scopes/" + i6+"/name",schemaPath:"#/properties/scopes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9][a-zA-Z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/scopes/" + i6+"/name",schemaPath:"#/properties/scopes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data38.type !== undefined){
let data40 = data38.type;
if(typeof data40 !== "string"){
const err95 = {instancePath:instancePath+"/scopes/" + i6+"/type",schemaPath:"#/properties/scopes/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!(((data40 === "CLUSTER") || (data40 === "DATA_LAKE")) || (data40 === "STREAM"))){
const err96 = {instancePath:instancePath+"/scopes/" + i6+"/type",schemaPath:"#/properties/scopes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema45.properties.scopes.items.properties.type.enum},message:"must be equal to one of the allowed values"};
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
else {
const err97 = {instancePath:instancePath+"/scopes/" + i6,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.username !== undefined){
let data41 = data.username;
if(typeof data41 === "string"){
if(func1(data41) > 1024){
const err99 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(func1(data41) < 1){
const err100 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
let data42 = data.x509Type;
if(typeof data42 !== "string"){
const err102 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!(((data42 === "NONE") || (data42 === "CUSTOMER")) || (data42 === "MANAGED"))){
const err103 = {instancePath:instancePath+"/x509Type",schemaPath:"#/properties/x509Type/enum",keyword:"enum",params:{allowedValues: schema45.properties.x509Type.enum},message:"must be equal to one of the allowed values"};
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
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

