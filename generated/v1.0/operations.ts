// Made by scripts/codegen.ts from openapi/v1.0.yaml and its overlays (prose, atlas, atlas-v1.0, conformance). Do not edit: npm run codegen.
import type { ContractTable } from '../../src/contract/table.ts';

export const table: ContractTable = {
 "api": "v1.0",
 "version": "v1.0",
 "operations": [
  {
   "id": "listDatabaseUsers",
   "method": "GET",
   "path": "/api/atlas/v1.0/groups/{groupId}/databaseUsers",
   "pointer": "#/paths/~1api~1atlas~1v1.0~1groups~1{groupId}~1databaseUsers/get",
   "parameters": [
    {
     "name": "groupId",
     "in": "path",
     "required": true,
     "schema": "s0"
    },
    {
     "name": "envelope",
     "in": "query",
     "required": false,
     "schema": "s1"
    },
    {
     "name": "pretty",
     "in": "query",
     "required": false,
     "schema": "s1"
    },
    {
     "name": "includeCount",
     "in": "query",
     "required": false,
     "schema": "s2"
    },
    {
     "name": "itemsPerPage",
     "in": "query",
     "required": false,
     "schema": "s3"
    },
    {
     "name": "pageNum",
     "in": "query",
     "required": false,
     "schema": "s4"
    }
   ],
   "responses": {
    "200": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [
      {
       "name": "Strict-Transport-Security",
       "schema": "s5"
      }
     ],
     "schema": "s6",
     "known": "s7",
     "beyond": "s8"
    },
    "401": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "403": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "404": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "500": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    }
   }
  },
  {
   "id": "createDatabaseUser",
   "method": "POST",
   "path": "/api/atlas/v1.0/groups/{groupId}/databaseUsers",
   "pointer": "#/paths/~1api~1atlas~1v1.0~1groups~1{groupId}~1databaseUsers/post",
   "parameters": [
    {
     "name": "groupId",
     "in": "path",
     "required": true,
     "schema": "s0"
    },
    {
     "name": "envelope",
     "in": "query",
     "required": false,
     "schema": "s1"
    },
    {
     "name": "pretty",
     "in": "query",
     "required": false,
     "schema": "s1"
    }
   ],
   "requestBody": {
    "required": true,
    "mediaTypes": [
     "application/json"
    ],
    "schema": "s12"
   },
   "responses": {
    "201": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s13",
     "known": "s14",
     "beyond": "s15"
    },
    "400": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "401": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "403": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "404": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "409": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "500": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    }
   }
  },
  {
   "id": "getDatabaseUser",
   "method": "GET",
   "path": "/api/atlas/v1.0/groups/{groupId}/databaseUsers/{databaseName}/{username}",
   "pointer": "#/paths/~1api~1atlas~1v1.0~1groups~1{groupId}~1databaseUsers~1{databaseName}~1{username}/get",
   "parameters": [
    {
     "name": "groupId",
     "in": "path",
     "required": true,
     "schema": "s0"
    },
    {
     "name": "databaseName",
     "in": "path",
     "required": true,
     "schema": "s16"
    },
    {
     "name": "username",
     "in": "path",
     "required": true,
     "schema": "s16"
    },
    {
     "name": "envelope",
     "in": "query",
     "required": false,
     "schema": "s1"
    },
    {
     "name": "pretty",
     "in": "query",
     "required": false,
     "schema": "s1"
    }
   ],
   "responses": {
    "200": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [
      {
       "name": "Strict-Transport-Security",
       "schema": "s5"
      }
     ],
     "schema": "s13",
     "known": "s14",
     "beyond": "s15"
    },
    "401": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "403": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "404": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "500": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    }
   }
  },
  {
   "id": "updateDatabaseUser",
   "method": "PATCH",
   "path": "/api/atlas/v1.0/groups/{groupId}/databaseUsers/{databaseName}/{username}",
   "pointer": "#/paths/~1api~1atlas~1v1.0~1groups~1{groupId}~1databaseUsers~1{databaseName}~1{username}/patch",
   "parameters": [
    {
     "name": "groupId",
     "in": "path",
     "required": true,
     "schema": "s0"
    },
    {
     "name": "databaseName",
     "in": "path",
     "required": true,
     "schema": "s16"
    },
    {
     "name": "username",
     "in": "path",
     "required": true,
     "schema": "s16"
    },
    {
     "name": "envelope",
     "in": "query",
     "required": false,
     "schema": "s1"
    },
    {
     "name": "pretty",
     "in": "query",
     "required": false,
     "schema": "s1"
    }
   ],
   "requestBody": {
    "required": true,
    "mediaTypes": [
     "application/json"
    ],
    "schema": "s17"
   },
   "responses": {
    "200": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [
      {
       "name": "Strict-Transport-Security",
       "schema": "s5"
      }
     ],
     "schema": "s13",
     "known": "s14",
     "beyond": "s15"
    },
    "400": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "401": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "403": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "404": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "409": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "500": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    }
   }
  },
  {
   "id": "deleteDatabaseUser",
   "method": "DELETE",
   "path": "/api/atlas/v1.0/groups/{groupId}/databaseUsers/{databaseName}/{username}",
   "pointer": "#/paths/~1api~1atlas~1v1.0~1groups~1{groupId}~1databaseUsers~1{databaseName}~1{username}/delete",
   "parameters": [
    {
     "name": "groupId",
     "in": "path",
     "required": true,
     "schema": "s0"
    },
    {
     "name": "databaseName",
     "in": "path",
     "required": true,
     "schema": "s16"
    },
    {
     "name": "username",
     "in": "path",
     "required": true,
     "schema": "s16"
    },
    {
     "name": "envelope",
     "in": "query",
     "required": false,
     "schema": "s1"
    },
    {
     "name": "pretty",
     "in": "query",
     "required": false,
     "schema": "s1"
    }
   ],
   "responses": {
    "204": {
     "mediaTypes": [],
     "headers": []
    },
    "401": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "403": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "404": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    },
    "500": {
     "mediaTypes": [
      "application/json"
     ],
     "headers": [],
     "schema": "s9",
     "known": "s10",
     "beyond": "s11"
    }
   }
  }
 ],
 "otherPaths": [
  "/api/atlas/v1.0/groups/{groupId}/databaseUsers/{username}/certs"
 ],
 "schemas": {
  "s0": {
   "type": "string",
   "pattern": "^([a-f0-9]{24})$",
   "x-generator": "groupId",
   "x-conformance": {
    "pattern": {
     "level": "should",
     "source": "ERR INVALID_GROUP_ID; trigger and status are inferred",
     "status": [
      400,
      401,
      403,
      404
     ],
     "code": "INVALID_GROUP_ID",
     "codeLevel": "should"
    }
   }
  },
  "s1": {
   "type": "boolean",
   "default": false,
   "x-conformance": {
    "type": {
     "level": "may",
     "source": "ERR INVALID_QUERY_PARAMETER; rejecting or ignoring is unknown"
    }
   }
  },
  "s2": {
   "type": "boolean",
   "default": true,
   "x-conformance": {
    "type": {
     "level": "may",
     "source": "ERR INVALID_QUERY_PARAMETER; rejecting or ignoring is unknown"
    }
   }
  },
  "s3": {
   "type": "integer",
   "minimum": 1,
   "maximum": 500,
   "default": 100,
   "x-conformance": {
    "type": {
     "level": "may",
     "source": "ERR INVALID_QUERY_PARAMETER; rejecting or clamping is unknown"
    },
    "minimum": {
     "level": "may",
     "source": "ERR ATTRIBUTE_NEGATIVE_OR_ZERO; rejecting or clamping is unknown"
    },
    "maximum": {
     "level": "may",
     "source": "ERR INVALID_QUERY_PARAMETER; rejecting or clamping is unknown"
    }
   }
  },
  "s4": {
   "type": "integer",
   "minimum": 1,
   "default": 1,
   "x-conformance": {
    "type": {
     "level": "may",
     "source": "ERR INVALID_QUERY_PARAMETER; rejecting or clamping is unknown"
    },
    "minimum": {
     "level": "may",
     "source": "ERR ATTRIBUTE_NEGATIVE_OR_ZERO; rejecting or clamping is unknown"
    },
    "maximum": {
     "level": "may",
     "source": "ERR INVALID_QUERY_PARAMETER; rejecting or clamping is unknown"
    }
   }
  },
  "s5": {
   "type": "string",
   "pattern": "^(?:.*;)?[ \\t]*[Mm][Aa][Xx]-[Aa][Gg][Ee][ \\t]*=[ \\t]*\"?[0-9]+"
  },
  "s6": {
   "title": "Page of database users",
   "type": "object",
   "properties": {
    "links": {
     "type": "array",
     "readOnly": true,
     "items": {
      "title": "Link",
      "type": "object",
      "properties": {
       "href": {
        "type": "string"
       },
       "rel": {
        "type": "string"
       }
      }
     }
    },
    "results": {
     "type": "array",
     "readOnly": true,
     "items": {
      "title": "Database user",
      "type": "object",
      "properties": {
       "awsIAMType": {
        "type": "string",
        "enum": [
         "NONE",
         "USER",
         "ROLE"
        ],
        "default": "NONE"
       },
       "databaseName": {
        "type": "string",
        "enum": [
         "admin",
         "$external"
        ],
        "default": "admin"
       },
       "deleteAfterDate": {
        "type": "string",
        "format": "date-time"
       },
       "groupId": false,
       "labels": {
        "type": "array",
        "items": {
         "title": "Label",
         "type": "object",
         "properties": {
          "key": {
           "type": "string",
           "minLength": 1,
           "maxLength": 255
          },
          "value": {
           "type": "string",
           "minLength": 1,
           "maxLength": 255
          }
         }
        }
       },
       "ldapAuthType": {
        "type": "string",
        "enum": [
         "NONE",
         "GROUP",
         "USER"
        ],
        "default": "NONE"
       },
       "links": {
        "type": "array",
        "readOnly": true,
        "items": {
         "title": "Link",
         "type": "object",
         "properties": {
          "href": {
           "type": "string"
          },
          "rel": {
           "type": "string"
          }
         }
        }
       },
       "password": false,
       "roles": {
        "type": "array",
        "items": {
         "title": "Role",
         "type": "object",
         "properties": {
          "collectionName": {
           "type": "string"
          },
          "databaseName": {
           "type": "string"
          },
          "roleName": {
           "type": "string",
           "enum": [
            "atlasAdmin",
            "backup",
            "clusterMonitor",
            "dbAdmin",
            "dbAdminAnyDatabase",
            "enableSharding",
            "read",
            "readAnyDatabase",
            "readWrite",
            "readWriteAnyDatabase",
            "<a custom role name>"
           ]
          }
         },
         "required": [
          "databaseName",
          "roleName"
         ]
        }
       },
       "scopes": {
        "type": "array",
        "items": {
         "title": "Scope",
         "type": "object",
         "properties": {
          "name": {
           "type": "string",
           "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$"
          },
          "type": {
           "type": "string",
           "enum": [
            "CLUSTER",
            "DATA_LAKE"
           ]
          }
         },
         "required": [
          "name",
          "type"
         ]
        }
       },
       "username": {
        "type": "string",
        "maxLength": 1024
       },
       "x509Type": {
        "type": "string",
        "enum": [
         "NONE",
         "CUSTOMER",
         "MANAGED"
        ],
        "default": "NONE"
       }
      },
      "required": [
       "databaseName",
       "roles",
       "username"
      ]
     }
    },
    "totalCount": {
     "type": "integer",
     "format": "int32",
     "minimum": 0,
     "readOnly": true
    }
   },
   "required": [
    "results"
   ]
  },
  "s7": {
   "title": "Page of database users",
   "type": "object",
   "properties": {
    "links": {
     "type": "array",
     "readOnly": true,
     "items": {
      "title": "Link",
      "type": "object",
      "properties": {
       "href": {
        "type": "string"
       },
       "rel": {
        "type": "string"
       }
      }
     }
    },
    "results": {
     "type": "array",
     "readOnly": true,
     "items": {
      "title": "Database user, as answered",
      "type": "object",
      "properties": {
       "awsIAMType": {
        "type": "string",
        "enum": [
         "NONE",
         "USER",
         "ROLE"
        ],
        "default": "NONE"
       },
       "databaseName": {
        "type": "string",
        "enum": [
         "admin",
         "$external"
        ],
        "default": "admin"
       },
       "deleteAfterDate": {
        "type": "string",
        "format": "date-time",
        "x-generator": "expiry"
       },
       "groupId": {
        "type": "string",
        "pattern": "^([a-f0-9]{24})$",
        "x-generator": "groupId",
        "x-conformance": {
         "pattern": {
          "level": "should",
          "source": "P1 groupId; ERR GROUP_MISMATCH, trigger inferred",
          "code": "GROUP_MISMATCH"
         }
        }
       },
       "labels": {
        "type": "array",
        "items": {
         "title": "Label",
         "type": "object",
         "properties": {
          "key": {
           "type": "string",
           "minLength": 1,
           "maxLength": 255,
           "x-generator": "text"
          },
          "value": {
           "type": "string",
           "minLength": 1,
           "maxLength": 255,
           "x-generator": "text"
          }
         }
        }
       },
       "ldapAuthType": {
        "type": "string",
        "enum": [
         "NONE",
         "GROUP",
         "USER"
        ],
        "default": "NONE"
       },
       "links": {
        "type": "array",
        "readOnly": true,
        "items": {
         "title": "Link",
         "type": "object",
         "properties": {
          "href": {
           "type": "string"
          },
          "rel": {
           "type": "string"
          }
         }
        }
       },
       "password": false,
       "roles": {
        "type": "array",
        "items": {
         "title": "Role",
         "type": "object",
         "properties": {
          "collectionName": {
           "type": "string",
           "x-generator": "collection",
           "x-conformance": {
            "forbidden": {
             "level": "should",
             "source": "OAS roles: a collection goes with read and readWrite"
            }
           }
          },
          "databaseName": {
           "type": "string",
           "x-generator": "database",
           "x-conformance": {
            "required": {
             "source": "OAS; TF MISSING_ATTRIBUTE",
             "code": "MISSING_ATTRIBUTE"
            }
           }
          },
          "roleName": {
           "type": "string"
          }
         },
         "x-discriminators": [
          "roleName"
         ],
         "oneOf": [
          {
           "title": "role of the admin database",
           "properties": {
            "roleName": {
             "enum": [
              "atlasAdmin",
              "backup",
              "clusterMonitor",
              "dbAdminAnyDatabase",
              "enableSharding",
              "readAnyDatabase",
              "readWriteAnyDatabase"
             ]
            },
            "databaseName": {
             "const": "admin",
             "x-conformance": {
              "const": {
               "source": "ERR ATLAS_INVALID_ROLE_DATABASE",
               "code": "ATLAS_INVALID_ROLE_DATABASE"
              }
             }
            },
            "collectionName": false
           }
          },
          {
           "title": "role of a database",
           "properties": {
            "roleName": {
             "const": "dbAdmin"
            },
            "collectionName": false
           }
          },
          {
           "title": "role of a database or a collection",
           "properties": {
            "roleName": {
             "enum": [
              "read",
              "readWrite"
             ]
            }
           }
          },
          {
           "title": "custom role",
           "properties": {
            "roleName": {
             "pattern": "^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)",
             "x-generator": "customRole"
            },
            "databaseName": {
             "const": "admin",
             "x-conformance": {
              "const": {
               "source": "TF#728 UNSUPPORTED_ROLE",
               "code": "UNSUPPORTED_ROLE"
              }
             }
            },
            "collectionName": false
           }
          }
         ],
         "required": [
          "databaseName",
          "roleName"
         ]
        }
       },
       "scopes": {
        "type": "array",
        "items": {
         "title": "Scope",
         "type": "object",
         "properties": {
          "name": {
           "type": "string",
           "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$",
           "x-generator": "resource"
          },
          "type": {
           "type": "string"
          }
         },
         "required": [
          "name",
          "type"
         ]
        }
       },
       "username": {
        "type": "string",
        "maxLength": 1024
       },
       "x509Type": {
        "type": "string",
        "enum": [
         "NONE",
         "CUSTOMER",
         "MANAGED"
        ],
        "default": "NONE"
       }
      },
      "required": [
       "awsIAMType",
       "databaseName",
       "groupId",
       "labels",
       "ldapAuthType",
       "links",
       "roles",
       "scopes",
       "username",
       "x509Type"
      ]
     }
    },
    "totalCount": {
     "type": "integer",
     "format": "int32",
     "minimum": 0,
     "readOnly": true
    }
   },
   "required": [
    "results"
   ]
  },
  "s8": {
   "properties": {
    "results": {
     "items": {
      "properties": {
       "groupId": false,
       "roles": {
        "items": {
         "properties": {
          "roleName": {
           "enum": [
            "atlasAdmin",
            "backup",
            "clusterMonitor",
            "dbAdmin",
            "dbAdminAnyDatabase",
            "enableSharding",
            "read",
            "readAnyDatabase",
            "readWrite",
            "readWriteAnyDatabase",
            "<a custom role name>"
           ]
          }
         }
        }
       },
       "scopes": {
        "items": {
         "properties": {
          "type": {
           "enum": [
            "CLUSTER",
            "DATA_LAKE"
           ]
          }
         }
        }
       }
      }
     }
    }
   }
  },
  "s9": {
   "title": "Error",
   "type": "object",
   "properties": {
    "badRequestDetail": {
     "readOnly": true,
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "fields": {
       "type": "array",
       "items": {
        "title": "Field violation",
        "type": "object",
        "properties": {
         "description": {
          "type": "string"
         },
         "field": {
          "type": "string"
         }
        },
        "required": [
         "description",
         "field"
        ]
       }
      }
     }
    },
    "detail": {
     "type": [
      "string",
      "null"
     ]
    },
    "error": {
     "type": "integer",
     "format": "int32",
     "readOnly": true
    },
    "errorCode": {
     "type": "string",
     "readOnly": true
    },
    "parameters": {
     "type": "array",
     "readOnly": true,
     "items": {
      "type": "object"
     }
    },
    "reason": {
     "type": [
      "string",
      "null"
     ],
     "readOnly": true
    }
   },
   "required": [
    "error",
    "errorCode"
   ]
  },
  "s10": {
   "title": "Error",
   "type": "object",
   "properties": {
    "badRequestDetail": {
     "readOnly": true,
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "fields": {
       "type": "array",
       "items": {
        "title": "Field violation",
        "type": "object",
        "properties": {
         "description": {
          "type": "string"
         },
         "field": {
          "type": "string"
         }
        },
        "required": [
         "description",
         "field"
        ]
       }
      }
     }
    },
    "detail": {
     "type": [
      "string",
      "null"
     ]
    },
    "error": {
     "type": "integer",
     "format": "int32",
     "readOnly": true
    },
    "errorCode": {
     "type": "string",
     "readOnly": true
    },
    "parameters": {
     "type": [
      "array",
      "null"
     ],
     "readOnly": true,
     "items": {
      "type": [
       "string",
       "number",
       "null"
      ]
     }
    },
    "reason": {
     "type": [
      "string",
      "null"
     ],
     "readOnly": true
    }
   },
   "required": [
    "error",
    "errorCode"
   ]
  },
  "s11": {
   "properties": {
    "parameters": {
     "type": "array",
     "items": {
      "type": "object"
     }
    }
   }
  },
  "s12": {
   "title": "Database user, as created",
   "type": "object",
   "properties": {
    "awsIAMType": {
     "type": "string",
     "enum": [
      "NONE",
      "USER",
      "ROLE"
     ],
     "default": "NONE"
    },
    "databaseName": {
     "type": "string",
     "enum": [
      "admin",
      "$external"
     ],
     "default": "admin"
    },
    "deleteAfterDate": {
     "type": "string",
     "format": "date-time",
     "x-generator": "expiry"
    },
    "groupId": {
     "type": "string",
     "pattern": "^([a-f0-9]{24})$",
     "x-generator": "groupId",
     "x-conformance": {
      "pattern": {
       "level": "should",
       "source": "P1 groupId; ERR GROUP_MISMATCH, trigger inferred",
       "code": "GROUP_MISMATCH"
      }
     }
    },
    "labels": {
     "type": "array",
     "items": {
      "title": "Label",
      "type": "object",
      "properties": {
       "key": {
        "type": "string",
        "minLength": 1,
        "maxLength": 255,
        "x-generator": "text"
       },
       "value": {
        "type": "string",
        "minLength": 1,
        "maxLength": 255,
        "x-generator": "text"
       }
      },
      "additionalProperties": false,
      "x-conformance": {
       "additionalProperties": {
        "level": "should",
        "basis": "service",
        "source": "REF: unknown fields are rejected; inferred for nested objects"
       }
      }
     }
    },
    "ldapAuthType": {
     "type": "string",
     "enum": [
      "NONE",
      "GROUP",
      "USER"
     ],
     "default": "NONE"
    },
    "password": {
     "type": "string",
     "minLength": 8,
     "writeOnly": true,
     "x-generator": "password",
     "x-conformance": {
      "required": {
       "level": "should",
       "source": "P1: SCRAM-SHA needs a password; status inferred"
      },
      "forbidden": {
       "level": "should",
       "source": "ERR ATLAS_X509_USER_CANNOT_USE_SCRAM; inferred for other methods"
      }
     }
    },
    "roles": {
     "type": "array",
     "items": {
      "title": "Role",
      "type": "object",
      "properties": {
       "collectionName": {
        "type": "string",
        "x-generator": "collection",
        "x-conformance": {
         "forbidden": {
          "level": "should",
          "source": "OAS roles: a collection goes with read and readWrite"
         }
        }
       },
       "databaseName": {
        "type": "string",
        "x-generator": "database",
        "x-conformance": {
         "required": {
          "source": "OAS; TF MISSING_ATTRIBUTE",
          "code": "MISSING_ATTRIBUTE"
         }
        }
       },
       "roleName": {
        "type": "string"
       }
      },
      "x-discriminators": [
       "roleName"
      ],
      "oneOf": [
       {
        "title": "role of the admin database",
        "properties": {
         "roleName": {
          "enum": [
           "atlasAdmin",
           "backup",
           "clusterMonitor",
           "dbAdminAnyDatabase",
           "enableSharding",
           "readAnyDatabase",
           "readWriteAnyDatabase"
          ]
         },
         "databaseName": {
          "const": "admin",
          "x-conformance": {
           "const": {
            "source": "ERR ATLAS_INVALID_ROLE_DATABASE",
            "code": "ATLAS_INVALID_ROLE_DATABASE"
           }
          }
         },
         "collectionName": false
        }
       },
       {
        "title": "role of a database",
        "properties": {
         "roleName": {
          "const": "dbAdmin"
         },
         "collectionName": false
        }
       },
       {
        "title": "role of a database or a collection",
        "properties": {
         "roleName": {
          "enum": [
           "read",
           "readWrite"
          ]
         }
        }
       },
       {
        "title": "custom role",
        "properties": {
         "roleName": {
          "pattern": "^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)",
          "x-generator": "customRole"
         },
         "databaseName": {
          "const": "admin",
          "x-conformance": {
           "const": {
            "source": "TF#728 UNSUPPORTED_ROLE",
            "code": "UNSUPPORTED_ROLE"
           }
          }
         },
         "collectionName": false
        }
       }
      ],
      "required": [
       "databaseName",
       "roleName"
      ],
      "additionalProperties": false,
      "x-conformance": {
       "additionalProperties": {
        "level": "should",
        "basis": "service",
        "source": "REF: unknown fields are rejected; inferred for nested objects"
       }
      }
     },
     "title": "Role set",
     "uniqueItems": true,
     "x-discriminators": [
      "contains"
     ],
     "oneOf": [
      {
       "title": "built-in roles",
       "items": {
        "properties": {
         "roleName": {
          "enum": [
           "atlasAdmin",
           "backup",
           "clusterMonitor",
           "dbAdmin",
           "dbAdminAnyDatabase",
           "enableSharding",
           "read",
           "readAnyDatabase",
           "readWrite",
           "readWriteAnyDatabase"
          ]
         }
        }
       }
      },
      {
       "title": "one custom role",
       "contains": {
        "type": "object",
        "properties": {
         "roleName": {
          "type": "string",
          "pattern": "^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"
         }
        },
        "required": [
         "roleName"
        ]
       },
       "maxItems": 1,
       "x-conformance": {
        "maxItems": {
         "source": "ERR ATLAS_INVALID_CUSTOM_ROLE_ASSIGNMENT",
         "code": "ATLAS_INVALID_CUSTOM_ROLE_ASSIGNMENT"
        }
       }
      }
     ],
     "x-conformance": {
      "uniqueItems": {
       "basis": "service",
       "source": "ERR DUPLICATE_DATABASE_ROLES",
       "code": "DUPLICATE_DATABASE_ROLES"
      },
      "minItems": {
       "basis": "service",
       "source": "AKO#107: creating a user without roles is an error; which one is unknown",
       "status": [
        400,
        403,
        409
       ]
      }
     },
     "minItems": 1
    },
    "scopes": {
     "type": "array",
     "items": {
      "title": "Scope",
      "type": "object",
      "properties": {
       "name": {
        "type": "string",
        "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$",
        "x-generator": "resource"
       },
       "type": {
        "type": "string",
        "enum": [
         "CLUSTER",
         "DATA_LAKE"
        ]
       }
      },
      "required": [
       "name",
       "type"
      ],
      "additionalProperties": false,
      "x-conformance": {
       "additionalProperties": {
        "level": "should",
        "basis": "service",
        "source": "REF: unknown fields are rejected; inferred for nested objects"
       }
      }
     }
    },
    "username": {
     "type": "string",
     "maxLength": 1024
    },
    "x509Type": {
     "type": "string",
     "enum": [
      "NONE",
      "CUSTOMER",
      "MANAGED"
     ],
     "default": "NONE"
    }
   },
   "additionalProperties": false,
   "x-discriminators": [
    "awsIAMType",
    "ldapAuthType",
    "x509Type"
   ],
   "oneOf": [
    {
     "title": "SCRAM-SHA",
     "properties": {
      "awsIAMType": {
       "const": "NONE"
      },
      "ldapAuthType": {
       "const": "NONE"
      },
      "x509Type": {
       "const": "NONE"
      },
      "databaseName": {
       "const": "admin",
       "x-conformance": {
        "const": {
         "source": "ERR DATABASE_NAME_INVALID_ADMIN",
         "code": "DATABASE_NAME_INVALID_ADMIN"
        }
       }
      },
      "password": {
       "type": "string",
       "writeOnly": true
      },
      "username": {
       "minLength": 1,
       "x-conformance": {
        "minLength": {
         "level": "should",
         "source": "ERR ATLAS_INVALID_USERNAME, inferred for the empty one"
        }
       },
       "x-generator": "scramUsername"
      }
     },
     "required": [
      "password"
     ]
    },
    {
     "title": "X.509 CUSTOMER",
     "properties": {
      "awsIAMType": {
       "const": "NONE"
      },
      "ldapAuthType": {
       "const": "NONE"
      },
      "x509Type": {
       "const": "CUSTOMER"
      },
      "databaseName": {
       "const": "$external",
       "x-conformance": {
        "const": {
         "level": "should",
         "source": "ERR DATABASE_NAME_INVALID_EXTERNAL, trigger inferred",
         "code": "DATABASE_NAME_INVALID_EXTERNAL"
        }
       }
      },
      "password": false,
      "username": {
       "pattern": "^(?=(?:.*[,+] *)?[cC][nN] *=)",
       "x-generator": "commonName",
       "x-conformance": {
        "pattern": {
         "source": "OAS username; ERR, codes by method"
        }
       }
      }
     },
     "required": [
      "x509Type"
     ]
    },
    {
     "title": "X.509 MANAGED",
     "properties": {
      "awsIAMType": {
       "const": "NONE"
      },
      "ldapAuthType": {
       "const": "NONE"
      },
      "x509Type": {
       "const": "MANAGED"
      },
      "databaseName": {
       "const": "$external",
       "x-conformance": {
        "const": {
         "level": "should",
         "source": "ERR DATABASE_NAME_INVALID_EXTERNAL, trigger inferred",
         "code": "DATABASE_NAME_INVALID_EXTERNAL"
        }
       }
      },
      "password": false,
      "username": {
       "minLength": 1,
       "x-conformance": {
        "minLength": {
         "level": "should",
         "source": "ERR ATLAS_INVALID_USERNAME, inferred for the empty one"
        }
       },
       "x-generator": "managedName"
      }
     },
     "required": [
      "x509Type"
     ]
    },
    {
     "title": "LDAP USER",
     "properties": {
      "awsIAMType": {
       "const": "NONE"
      },
      "ldapAuthType": {
       "const": "USER"
      },
      "x509Type": {
       "const": "NONE"
      },
      "databaseName": {
       "const": "$external",
       "x-conformance": {
        "const": {
         "level": "should",
         "source": "ERR DATABASE_NAME_INVALID_EXTERNAL, trigger inferred",
         "code": "DATABASE_NAME_INVALID_EXTERNAL"
        }
       }
      },
      "password": false,
      "username": {
       "pattern": "^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *=",
       "x-generator": "distinguishedName",
       "x-conformance": {
        "pattern": {
         "source": "OAS username; ERR, codes by method"
        }
       }
      }
     },
     "required": [
      "ldapAuthType"
     ]
    },
    {
     "title": "LDAP GROUP",
     "properties": {
      "awsIAMType": {
       "const": "NONE"
      },
      "ldapAuthType": {
       "const": "GROUP"
      },
      "x509Type": {
       "const": "NONE"
      },
      "databaseName": {
       "const": "admin",
       "x-conformance": {
        "const": {
         "basis": "service",
         "source": "CLI#679 DATABASE_NAME_INVALID_ADMIN",
         "code": "DATABASE_NAME_INVALID_ADMIN"
        }
       }
      },
      "password": false,
      "username": {
       "pattern": "^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*) *=",
       "x-generator": "distinguishedName",
       "x-conformance": {
        "pattern": {
         "source": "OAS username; ERR, codes by method"
        }
       }
      }
     },
     "required": [
      "ldapAuthType"
     ]
    },
    {
     "title": "AWS IAM USER",
     "properties": {
      "awsIAMType": {
       "const": "USER"
      },
      "ldapAuthType": {
       "const": "NONE"
      },
      "x509Type": {
       "const": "NONE"
      },
      "databaseName": {
       "const": "$external",
       "x-conformance": {
        "const": {
         "level": "should",
         "source": "ERR DATABASE_NAME_INVALID_EXTERNAL, trigger inferred",
         "code": "DATABASE_NAME_INVALID_EXTERNAL"
        }
       }
      },
      "password": false,
      "username": {
       "pattern": "^arn:[^:]+:[^:]+:[^:]*:[^:]*:.",
       "x-generator": "arnOfUser",
       "x-conformance": {
        "pattern": {
         "source": "OAS username; ERR ATLAS_INVALID_AWS_IAM_ARN",
         "code": "ATLAS_INVALID_AWS_IAM_ARN"
        }
       }
      }
     },
     "required": [
      "awsIAMType"
     ]
    },
    {
     "title": "AWS IAM ROLE",
     "properties": {
      "awsIAMType": {
       "const": "ROLE"
      },
      "ldapAuthType": {
       "const": "NONE"
      },
      "x509Type": {
       "const": "NONE"
      },
      "databaseName": {
       "const": "$external",
       "x-conformance": {
        "const": {
         "level": "should",
         "source": "ERR DATABASE_NAME_INVALID_EXTERNAL, trigger inferred",
         "code": "DATABASE_NAME_INVALID_EXTERNAL"
        }
       }
      },
      "password": false,
      "username": {
       "pattern": "^arn:[^:]+:[^:]+:[^:]*:[^:]*:.",
       "x-generator": "arnOfRole",
       "x-conformance": {
        "pattern": {
         "source": "OAS username; ERR ATLAS_INVALID_AWS_IAM_ARN",
         "code": "ATLAS_INVALID_AWS_IAM_ARN"
        }
       }
      }
     },
     "required": [
      "awsIAMType"
     ]
    }
   ],
   "x-conformance": {
    "additionalProperties": {
     "basis": "service",
     "source": "REF: unknown fields are rejected, never ignored",
     "code": "INVALID_ATTRIBUTE",
     "codeLevel": "should"
    },
    "oneOf": {
     "level": "should",
     "source": "ERR: two methods at once are errors of X.509 users; inferred for others"
    }
   },
   "required": [
    "databaseName",
    "groupId",
    "roles",
    "username"
   ]
  },
  "s13": {
   "title": "Database user",
   "type": "object",
   "properties": {
    "awsIAMType": {
     "type": "string",
     "enum": [
      "NONE",
      "USER",
      "ROLE"
     ],
     "default": "NONE"
    },
    "databaseName": {
     "type": "string",
     "enum": [
      "admin",
      "$external"
     ],
     "default": "admin"
    },
    "deleteAfterDate": {
     "type": "string",
     "format": "date-time"
    },
    "groupId": false,
    "labels": {
     "type": "array",
     "items": {
      "title": "Label",
      "type": "object",
      "properties": {
       "key": {
        "type": "string",
        "minLength": 1,
        "maxLength": 255
       },
       "value": {
        "type": "string",
        "minLength": 1,
        "maxLength": 255
       }
      }
     }
    },
    "ldapAuthType": {
     "type": "string",
     "enum": [
      "NONE",
      "GROUP",
      "USER"
     ],
     "default": "NONE"
    },
    "links": {
     "type": "array",
     "readOnly": true,
     "items": {
      "title": "Link",
      "type": "object",
      "properties": {
       "href": {
        "type": "string"
       },
       "rel": {
        "type": "string"
       }
      }
     }
    },
    "password": false,
    "roles": {
     "type": "array",
     "items": {
      "title": "Role",
      "type": "object",
      "properties": {
       "collectionName": {
        "type": "string"
       },
       "databaseName": {
        "type": "string"
       },
       "roleName": {
        "type": "string",
        "enum": [
         "atlasAdmin",
         "backup",
         "clusterMonitor",
         "dbAdmin",
         "dbAdminAnyDatabase",
         "enableSharding",
         "read",
         "readAnyDatabase",
         "readWrite",
         "readWriteAnyDatabase",
         "<a custom role name>"
        ]
       }
      },
      "required": [
       "databaseName",
       "roleName"
      ]
     }
    },
    "scopes": {
     "type": "array",
     "items": {
      "title": "Scope",
      "type": "object",
      "properties": {
       "name": {
        "type": "string",
        "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$"
       },
       "type": {
        "type": "string",
        "enum": [
         "CLUSTER",
         "DATA_LAKE"
        ]
       }
      },
      "required": [
       "name",
       "type"
      ]
     }
    },
    "username": {
     "type": "string",
     "maxLength": 1024
    },
    "x509Type": {
     "type": "string",
     "enum": [
      "NONE",
      "CUSTOMER",
      "MANAGED"
     ],
     "default": "NONE"
    }
   },
   "required": [
    "databaseName",
    "roles",
    "username"
   ]
  },
  "s14": {
   "title": "Database user, as answered",
   "type": "object",
   "properties": {
    "awsIAMType": {
     "type": "string",
     "enum": [
      "NONE",
      "USER",
      "ROLE"
     ],
     "default": "NONE"
    },
    "databaseName": {
     "type": "string",
     "enum": [
      "admin",
      "$external"
     ],
     "default": "admin"
    },
    "deleteAfterDate": {
     "type": "string",
     "format": "date-time",
     "x-generator": "expiry"
    },
    "groupId": {
     "type": "string",
     "pattern": "^([a-f0-9]{24})$",
     "x-generator": "groupId",
     "x-conformance": {
      "pattern": {
       "level": "should",
       "source": "P1 groupId; ERR GROUP_MISMATCH, trigger inferred",
       "code": "GROUP_MISMATCH"
      }
     }
    },
    "labels": {
     "type": "array",
     "items": {
      "title": "Label",
      "type": "object",
      "properties": {
       "key": {
        "type": "string",
        "minLength": 1,
        "maxLength": 255,
        "x-generator": "text"
       },
       "value": {
        "type": "string",
        "minLength": 1,
        "maxLength": 255,
        "x-generator": "text"
       }
      }
     }
    },
    "ldapAuthType": {
     "type": "string",
     "enum": [
      "NONE",
      "GROUP",
      "USER"
     ],
     "default": "NONE"
    },
    "links": {
     "type": "array",
     "readOnly": true,
     "items": {
      "title": "Link",
      "type": "object",
      "properties": {
       "href": {
        "type": "string"
       },
       "rel": {
        "type": "string"
       }
      }
     }
    },
    "password": false,
    "roles": {
     "type": "array",
     "items": {
      "title": "Role",
      "type": "object",
      "properties": {
       "collectionName": {
        "type": "string",
        "x-generator": "collection",
        "x-conformance": {
         "forbidden": {
          "level": "should",
          "source": "OAS roles: a collection goes with read and readWrite"
         }
        }
       },
       "databaseName": {
        "type": "string",
        "x-generator": "database",
        "x-conformance": {
         "required": {
          "source": "OAS; TF MISSING_ATTRIBUTE",
          "code": "MISSING_ATTRIBUTE"
         }
        }
       },
       "roleName": {
        "type": "string"
       }
      },
      "x-discriminators": [
       "roleName"
      ],
      "oneOf": [
       {
        "title": "role of the admin database",
        "properties": {
         "roleName": {
          "enum": [
           "atlasAdmin",
           "backup",
           "clusterMonitor",
           "dbAdminAnyDatabase",
           "enableSharding",
           "readAnyDatabase",
           "readWriteAnyDatabase"
          ]
         },
         "databaseName": {
          "const": "admin",
          "x-conformance": {
           "const": {
            "source": "ERR ATLAS_INVALID_ROLE_DATABASE",
            "code": "ATLAS_INVALID_ROLE_DATABASE"
           }
          }
         },
         "collectionName": false
        }
       },
       {
        "title": "role of a database",
        "properties": {
         "roleName": {
          "const": "dbAdmin"
         },
         "collectionName": false
        }
       },
       {
        "title": "role of a database or a collection",
        "properties": {
         "roleName": {
          "enum": [
           "read",
           "readWrite"
          ]
         }
        }
       },
       {
        "title": "custom role",
        "properties": {
         "roleName": {
          "pattern": "^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)",
          "x-generator": "customRole"
         },
         "databaseName": {
          "const": "admin",
          "x-conformance": {
           "const": {
            "source": "TF#728 UNSUPPORTED_ROLE",
            "code": "UNSUPPORTED_ROLE"
           }
          }
         },
         "collectionName": false
        }
       }
      ],
      "required": [
       "databaseName",
       "roleName"
      ]
     }
    },
    "scopes": {
     "type": "array",
     "items": {
      "title": "Scope",
      "type": "object",
      "properties": {
       "name": {
        "type": "string",
        "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$",
        "x-generator": "resource"
       },
       "type": {
        "type": "string"
       }
      },
      "required": [
       "name",
       "type"
      ]
     }
    },
    "username": {
     "type": "string",
     "maxLength": 1024
    },
    "x509Type": {
     "type": "string",
     "enum": [
      "NONE",
      "CUSTOMER",
      "MANAGED"
     ],
     "default": "NONE"
    }
   },
   "required": [
    "awsIAMType",
    "databaseName",
    "groupId",
    "labels",
    "ldapAuthType",
    "links",
    "roles",
    "scopes",
    "username",
    "x509Type"
   ]
  },
  "s15": {
   "properties": {
    "groupId": false,
    "roles": {
     "items": {
      "properties": {
       "roleName": {
        "enum": [
         "atlasAdmin",
         "backup",
         "clusterMonitor",
         "dbAdmin",
         "dbAdminAnyDatabase",
         "enableSharding",
         "read",
         "readAnyDatabase",
         "readWrite",
         "readWriteAnyDatabase",
         "<a custom role name>"
        ]
       }
      }
     }
    },
    "scopes": {
     "items": {
      "properties": {
       "type": {
        "enum": [
         "CLUSTER",
         "DATA_LAKE"
        ]
       }
      }
     }
    }
   }
  },
  "s16": {
   "type": "string"
  },
  "s17": {
   "title": "Database user, as updated",
   "type": "object",
   "properties": {
    "awsIAMType": {
     "type": "string",
     "enum": [
      "NONE",
      "USER",
      "ROLE"
     ],
     "default": "NONE"
    },
    "databaseName": {
     "type": "string",
     "enum": [
      "admin",
      "$external"
     ],
     "default": "admin"
    },
    "deleteAfterDate": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time",
     "x-generator": "expiry"
    },
    "groupId": {
     "type": "string",
     "pattern": "^([a-f0-9]{24})$",
     "x-generator": "groupId",
     "x-conformance": {
      "pattern": {
       "level": "should",
       "source": "P1 groupId; ERR GROUP_MISMATCH, trigger inferred",
       "code": "GROUP_MISMATCH"
      }
     }
    },
    "labels": {
     "type": "array",
     "items": {
      "title": "Label",
      "type": "object",
      "properties": {
       "key": {
        "type": "string",
        "minLength": 1,
        "maxLength": 255,
        "x-generator": "text"
       },
       "value": {
        "type": "string",
        "minLength": 1,
        "maxLength": 255,
        "x-generator": "text"
       }
      },
      "additionalProperties": false,
      "x-conformance": {
       "additionalProperties": {
        "level": "should",
        "basis": "service",
        "source": "REF: unknown fields are rejected; inferred for nested objects"
       }
      }
     }
    },
    "ldapAuthType": {
     "type": "string",
     "enum": [
      "NONE",
      "GROUP",
      "USER"
     ],
     "default": "NONE"
    },
    "password": {
     "type": "string",
     "minLength": 8,
     "writeOnly": true,
     "x-generator": "password"
    },
    "roles": {
     "type": "array",
     "items": {
      "title": "Role",
      "type": "object",
      "properties": {
       "collectionName": {
        "type": "string",
        "x-generator": "collection",
        "x-conformance": {
         "forbidden": {
          "level": "should",
          "source": "OAS roles: a collection goes with read and readWrite"
         }
        }
       },
       "databaseName": {
        "type": "string",
        "x-generator": "database",
        "x-conformance": {
         "required": {
          "source": "OAS; TF MISSING_ATTRIBUTE",
          "code": "MISSING_ATTRIBUTE"
         }
        }
       },
       "roleName": {
        "type": "string"
       }
      },
      "x-discriminators": [
       "roleName"
      ],
      "oneOf": [
       {
        "title": "role of the admin database",
        "properties": {
         "roleName": {
          "enum": [
           "atlasAdmin",
           "backup",
           "clusterMonitor",
           "dbAdminAnyDatabase",
           "enableSharding",
           "readAnyDatabase",
           "readWriteAnyDatabase"
          ]
         },
         "databaseName": {
          "const": "admin",
          "x-conformance": {
           "const": {
            "source": "ERR ATLAS_INVALID_ROLE_DATABASE",
            "code": "ATLAS_INVALID_ROLE_DATABASE"
           }
          }
         },
         "collectionName": false
        }
       },
       {
        "title": "role of a database",
        "properties": {
         "roleName": {
          "const": "dbAdmin"
         },
         "collectionName": false
        }
       },
       {
        "title": "role of a database or a collection",
        "properties": {
         "roleName": {
          "enum": [
           "read",
           "readWrite"
          ]
         }
        }
       },
       {
        "title": "custom role",
        "properties": {
         "roleName": {
          "pattern": "^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)",
          "x-generator": "customRole"
         },
         "databaseName": {
          "const": "admin",
          "x-conformance": {
           "const": {
            "source": "TF#728 UNSUPPORTED_ROLE",
            "code": "UNSUPPORTED_ROLE"
           }
          }
         },
         "collectionName": false
        }
       }
      ],
      "required": [
       "databaseName",
       "roleName"
      ],
      "additionalProperties": false,
      "x-conformance": {
       "additionalProperties": {
        "level": "should",
        "basis": "service",
        "source": "REF: unknown fields are rejected; inferred for nested objects"
       }
      }
     },
     "title": "Role set",
     "uniqueItems": true,
     "x-discriminators": [
      "contains"
     ],
     "oneOf": [
      {
       "title": "built-in roles",
       "items": {
        "properties": {
         "roleName": {
          "enum": [
           "atlasAdmin",
           "backup",
           "clusterMonitor",
           "dbAdmin",
           "dbAdminAnyDatabase",
           "enableSharding",
           "read",
           "readAnyDatabase",
           "readWrite",
           "readWriteAnyDatabase"
          ]
         }
        }
       }
      },
      {
       "title": "one custom role",
       "contains": {
        "type": "object",
        "properties": {
         "roleName": {
          "type": "string",
          "pattern": "^(?!(?:atlasAdmin|backup|clusterMonitor|dbAdmin|dbAdminAnyDatabase|enableSharding|read|readAnyDatabase|readWrite|readWriteAnyDatabase)$)"
         }
        },
        "required": [
         "roleName"
        ]
       },
       "maxItems": 1,
       "x-conformance": {
        "maxItems": {
         "source": "ERR ATLAS_INVALID_CUSTOM_ROLE_ASSIGNMENT",
         "code": "ATLAS_INVALID_CUSTOM_ROLE_ASSIGNMENT"
        }
       }
      }
     ],
     "x-conformance": {
      "uniqueItems": {
       "basis": "service",
       "source": "ERR DUPLICATE_DATABASE_ROLES",
       "code": "DUPLICATE_DATABASE_ROLES"
      }
     }
    },
    "scopes": {
     "type": "array",
     "items": {
      "title": "Scope",
      "type": "object",
      "properties": {
       "name": {
        "type": "string",
        "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$",
        "x-generator": "resource"
       },
       "type": {
        "type": "string",
        "enum": [
         "CLUSTER",
         "DATA_LAKE"
        ]
       }
      },
      "required": [
       "name",
       "type"
      ],
      "additionalProperties": false,
      "x-conformance": {
       "additionalProperties": {
        "level": "should",
        "basis": "service",
        "source": "REF: unknown fields are rejected; inferred for nested objects"
       }
      }
     }
    },
    "username": {
     "type": "string",
     "maxLength": 1024,
     "minLength": 1,
     "x-conformance": {
      "minLength": {
       "level": "should",
       "source": "ERR ATLAS_INVALID_USERNAME, inferred for the empty one"
      }
     }
    },
    "x509Type": {
     "type": "string",
     "enum": [
      "NONE",
      "CUSTOMER",
      "MANAGED"
     ],
     "default": "NONE"
    }
   },
   "additionalProperties": false,
   "x-conformance": {
    "additionalProperties": {
     "basis": "service",
     "source": "REF: unknown fields are rejected, never ignored",
     "code": "INVALID_ATTRIBUTE",
     "codeLevel": "should"
    },
    "oneOf": {
     "level": "should",
     "source": "ERR: two methods at once are errors of X.509 users; inferred for others"
    }
   }
  }
 }
};
