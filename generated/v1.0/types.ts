// Made by scripts/codegen.ts from openapi/v1.0.yaml and its overlays (prose, atlas, atlas-v1.0, conformance). Do not edit: npm run codegen.
export type $Read<T> = {
    readonly $read: T;
};
export type $Write<T> = {
    readonly $write: T;
};
export type Readable<T> = T extends $Write<any> ? never : T extends $Read<infer U> ? Readable<U> : T extends (infer E)[] ? Readable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Write<any> ? never : K]: Readable<T[K]>;
} : T;
export type Writable<T> = T extends $Read<any> ? never : T extends $Write<infer U> ? Writable<U> : T extends (infer E)[] ? Writable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? never : K]: Writable<T[K]>;
} & {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? K : never]?: never;
} : T;
export interface paths {
    "/api/atlas/v1.0/groups/{groupId}/databaseUsers": {
        parameters: {
            query?: {
                /** @description Whether the answer is wrapped in an object that also carries the status. (OAS) */
                envelope?: components["parameters"]["envelope"];
                /** @description Whether the answer is indented. (OAS) */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The project, by its 24 hexadecimal digits. (OAS)
                 * @example 32b6e34b3d91647abb20e7b8
                 */
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        /**
         * Return all database users of one project
         * @description Needs the role Project Read Only. (P5)
         */
        get: operations["listDatabaseUsers"];
        put?: never;
        /**
         * Create one database user in one project
         * @description A project holds at most 100 database users. Needs the role Project Database Access Admin
         *     or Project Stream Processing Owner. (the wire says 201)
         */
        post: operations["createDatabaseUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v1.0/groups/{groupId}/databaseUsers/{databaseName}/{username}": {
        parameters: {
            query?: {
                /** @description Whether the answer is wrapped in an object that also carries the status. (OAS) */
                envelope?: components["parameters"]["envelope"];
                /** @description Whether the answer is indented. (OAS) */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The project, by its 24 hexadecimal digits. (OAS)
                 * @example 32b6e34b3d91647abb20e7b8
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description The database that the user authenticates against - `$external` for AWS IAM, X.509, LDAP
                 *     and OIDC Workload, `admin` for SCRAM-SHA and OIDC Workforce. (OAS)
                 */
                databaseName: components["parameters"]["databaseName"];
                /** @description The user's name, percent-encoded; its form depends on the authentication method. (OAS) */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        /**
         * Return one database user of one project
         * @description Needs the role Project Read Only. (P5)
         */
        get: operations["getDatabaseUser"];
        put?: never;
        post?: never;
        /**
         * Remove one database user from one project
         * @description Needs the role Project Database Access Admin or Project Stream Processing Owner. (P3)
         */
        delete: operations["deleteDatabaseUser"];
        options?: never;
        head?: never;
        /**
         * Update one database user of one project
         * @description Send only what changes. Needs the role Project Database Access Admin
         *     or Project Stream Processing Owner. (P3)
         */
        patch: operations["updateDatabaseUser"];
        trace?: never;
    };
    "/api/atlas/v1.0/groups/{groupId}/databaseUsers/{username}/certs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project, by its 24 hexadecimal digits. (OAS)
                 * @example 32b6e34b3d91647abb20e7b8
                 */
                groupId: components["parameters"]["groupId"];
                /** @description The user's name, percent-encoded; its form depends on the authentication method. (OAS) */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Database user
         * @description As in v2, without `description`, `oidcAuthType` and STREAM scopes. (P3)
         */
        DatabaseUser: {
            /**
             * @description Whether the user is an AWS IAM user or role. (OAS)
             * @default NONE
             * @enum {string}
             */
            awsIAMType?: "NONE" | "USER" | "ROLE";
            /**
             * @description The database that the user authenticates against. (OAS)
             * @default admin
             * @enum {string}
             */
            databaseName?: "admin" | "$external";
            /**
             * Format: date-time
             * @description When the service removes the user - in the future, within one week of the request,
             *     in UTC or with a zone. (OAS)
             */
            deleteAfterDate?: string | null;
            /** @description The project. (OAS; the pages add the 24 hexadecimal digits) */
            groupId?: string;
            /** @description Key-value pairs; the console does not show them. (OAS) */
            labels?: components["schemas"]["Label"][];
            /**
             * @description Whether the user is an LDAP user or group. (OAS)
             * @default NONE
             * @enum {string}
             */
            ldapAuthType?: "NONE" | "GROUP" | "USER";
            /** @description Links to this and related resources, RFC 5988. (OAS) */
            links?: $Read<components["schemas"]["Link"][]>;
            /** @description The secret of a SCRAM-SHA user, who must have one; no answer shows it. (OAS) */
            password?: $Write<string>;
            /** @description What the user may do, role by role. (OAS) */
            roles?: components["schemas"]["Role"][];
            /** @description What the user reaches; all of the project when omitted. (P3) */
            scopes?: components["schemas"]["Scope"][];
            /** @description The user's name; its form depends on the authentication method. (OAS) */
            username?: string;
            /**
             * @description Whether the user has a certificate of its own or one that Atlas manages. (OAS)
             * @default NONE
             * @enum {string}
             */
            x509Type?: "NONE" | "CUSTOMER" | "MANAGED";
        };
        /**
         * Scope
         * @description A cluster or data lake that the user reaches.
         */
        Scope: {
            name: string;
            /** @description What is reached. */
            type: string;
        };
        /** Page of database users */
        PaginatedDatabaseUsers: {
            links?: $Read<components["schemas"]["Link"][]>;
            results: $Read<components["schemas"]["DatabaseUserView"][]>;
            /**
             * Format: int32
             * @description How many users there are in all; absent with includeCount=false.
             */
            totalCount?: $Read<number>;
        };
        /** Error */
        ApiError: {
            /** @description What is wrong with the request, field by field. */
            badRequestDetail?: $Read<{
                fields?: components["schemas"]["FieldViolation"][];
            } | null>;
            /** @description What went wrong, in a sentence. */
            detail?: string | null;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            error: $Read<number>;
            /** @description The service's own code of the error. */
            errorCode: $Read<string>;
            /** @description The values that `detail` names. */
            parameters?: $Read<(string | number | null)[] | null>;
            /** @description The HTTP reason phrase. */
            reason?: $Read<string | null>;
        };
        /** Field violation */
        FieldViolation: {
            description: string;
            /** @description The path of the field in the request body. */
            field: string;
        };
        /**
         * Label
         * @description A key and its value. `ComponentLabel` in OAS.
         */
        Label: {
            key?: string;
            value?: string;
        };
        /** Link */
        Link: {
            /** @description Where it leads. */
            href?: string;
            /** @description How it relates to this resource. */
            rel?: string;
        };
        /**
         * Role
         * @description A role on a database, or on one of its collections. `DatabaseUserRole` in OAS.
         */
        Role: {
            /** @description The collection that the role is limited to. */
            collectionName?: string;
            /** @description The database that the role is for. */
            databaseName: string;
            /** @description A built-in role, or a custom role of the project. */
            roleName: string;
        } & ({
            /** @enum {unknown} */
            roleName?: "atlasAdmin" | "backup" | "clusterMonitor" | "dbAdminAnyDatabase" | "enableSharding" | "readAnyDatabase" | "readWriteAnyDatabase";
            /** @constant */
            databaseName?: "admin";
            collectionName?: never;
        } | {
            /** @constant */
            roleName?: "dbAdmin";
            collectionName?: never;
        } | {
            /** @enum {unknown} */
            roleName?: "read" | "readWrite";
        } | {
            roleName?: unknown;
            /** @constant */
            databaseName?: "admin";
            collectionName?: never;
        });
        /**
         * Role set
         * @description A custom role stands alone (OAS, "roles"; P1); no role is given twice.
         */
        RoleSet: components["schemas"]["Role"][] & (unknown | unknown);
        /**
         * Database user, as answered
         * @description What every answer has; `deleteAfterDate` and `description` only when they are set (OAS; the wire).
         */
        DatabaseUserView: {
            deleteAfterDate?: string;
        } & WithRequired<components["schemas"]["DatabaseUser"], "awsIAMType" | "databaseName" | "groupId" | "labels" | "ldapAuthType" | "links" | "roles" | "scopes" | "username" | "x509Type">;
        /**
         * Database user, as updated
         * @description Only what changes; nothing is required (P1, P2, P3).
         */
        DatabaseUserUpdate: {
            roles?: components["schemas"]["RoleSet"];
            scopes?: {
                /** @enum {unknown} */
                type?: "CLUSTER" | "DATA_LAKE";
            }[];
            username?: unknown;
        } & components["schemas"]["DatabaseUser"];
        /**
         * Database user, as created
         * @description The authentication method decides databaseName and the username's form; SCRAM-SHA needs a password (OAS; P1).
         */
        DatabaseUserCreate: ({
            deleteAfterDate?: string;
            roles: components["schemas"]["RoleSet"];
            scopes?: {
                /** @enum {unknown} */
                type?: "CLUSTER" | "DATA_LAKE";
            }[];
            password?: unknown;
        } & WithRequired<components["schemas"]["DatabaseUser"], "databaseName" | "groupId" | "roles" | "username">) & ({
            /** @constant */
            awsIAMType?: "NONE";
            /** @constant */
            ldapAuthType?: "NONE";
            /** @constant */
            x509Type?: "NONE";
            /** @constant */
            databaseName?: "admin";
            password: $Write<string>;
            username?: unknown;
        } | {
            /** @constant */
            awsIAMType?: "NONE";
            /** @constant */
            ldapAuthType?: "NONE";
            /** @constant */
            x509Type: "CUSTOMER";
            /** @constant */
            databaseName?: "$external";
            password?: never;
            /** @description An RFC 2253 distinguished name with a common name. */
            username?: unknown;
        } | {
            /** @constant */
            awsIAMType?: "NONE";
            /** @constant */
            ldapAuthType?: "NONE";
            /** @constant */
            x509Type: "MANAGED";
            /** @constant */
            databaseName?: "$external";
            password?: never;
            username?: unknown;
        } | {
            /** @constant */
            awsIAMType?: "NONE";
            /** @constant */
            ldapAuthType: "USER";
            /** @constant */
            x509Type?: "NONE";
            /** @constant */
            databaseName?: "$external";
            password?: never;
            /** @description An RFC 2253 distinguished name. */
            username?: unknown;
        } | {
            /** @constant */
            awsIAMType?: "NONE";
            /** @constant */
            ldapAuthType: "GROUP";
            /** @constant */
            x509Type?: "NONE";
            /** @constant */
            databaseName?: "admin";
            password?: never;
            /** @description An RFC 2253 distinguished name. */
            username?: unknown;
        } | {
            /** @constant */
            awsIAMType: "USER";
            /** @constant */
            ldapAuthType?: "NONE";
            /** @constant */
            x509Type?: "NONE";
            /** @constant */
            databaseName?: "$external";
            password?: never;
            /** @description An Amazon Resource Name. */
            username?: unknown;
        } | {
            /** @constant */
            awsIAMType: "ROLE";
            /** @constant */
            ldapAuthType?: "NONE";
            /** @constant */
            x509Type?: "NONE";
            /** @constant */
            databaseName?: "$external";
            password?: never;
            /** @description An Amazon Resource Name. */
            username?: unknown;
        });
    };
    responses: {
        /** @description The caller did not prove who it is. */
        unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The caller may not do this. */
        forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The project or the user does not exist. */
        notFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The service failed. */
        internalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The request is not valid. */
        badRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The request contradicts what is stored. */
        conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
    };
    parameters: {
        /**
         * @description The project, by its 24 hexadecimal digits. (OAS)
         * @example 32b6e34b3d91647abb20e7b8
         */
        groupId: string;
        /** @description Whether the answer is wrapped in an object that also carries the status. (OAS) */
        envelope: boolean;
        /** @description Whether the answer is indented. (OAS) */
        pretty: boolean;
        /** @description Whether the answer has `totalCount`. (OAS) */
        includeCount: boolean;
        /** @description How many users a page holds. (OAS) */
        itemsPerPage: number;
        /** @description Which page, counted from 1. (OAS) */
        pageNum: number;
        /**
         * @description The database that the user authenticates against - `$external` for AWS IAM, X.509, LDAP
         *     and OIDC Workload, `admin` for SCRAM-SHA and OIDC Workforce. (OAS)
         */
        databaseName: string;
        /** @description The user's name, percent-encoded; its form depends on the authentication method. (OAS) */
        username: string;
    };
    requestBodies: never;
    headers: {
        /** @description For how many seconds to use HTTPS alone, such as `max-age=300` (RFC 6797 section 6.1). (P3, P5) */
        "Strict-Transport-Security": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listDatabaseUsers: {
        parameters: {
            query?: {
                /** @description Whether the answer is wrapped in an object that also carries the status. (OAS) */
                envelope?: components["parameters"]["envelope"];
                /** @description Whether the answer is indented. (OAS) */
                pretty?: components["parameters"]["pretty"];
                /** @description Whether the answer has `totalCount`. (OAS) */
                includeCount?: components["parameters"]["includeCount"];
                /** @description How many users a page holds. (OAS) */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /** @description Which page, counted from 1. (OAS) */
                pageNum?: components["parameters"]["pageNum"];
            };
            header?: never;
            path: {
                /**
                 * @description The project, by its 24 hexadecimal digits. (OAS)
                 * @example 32b6e34b3d91647abb20e7b8
                 */
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the project's users. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["Strict-Transport-Security"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedDatabaseUsers"];
                };
            };
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internalServerError"];
        };
    };
    createDatabaseUser: {
        parameters: {
            query?: {
                /** @description Whether the answer is wrapped in an object that also carries the status. (OAS) */
                envelope?: components["parameters"]["envelope"];
                /** @description Whether the answer is indented. (OAS) */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The project, by its 24 hexadecimal digits. (OAS)
                 * @example 32b6e34b3d91647abb20e7b8
                 */
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        /** @description The user to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatabaseUserCreate"];
            };
        };
        responses: {
            /** @description The user as created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatabaseUserView"];
                };
            };
            400: components["responses"]["badRequest"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["notFound"];
            409: components["responses"]["conflict"];
            500: components["responses"]["internalServerError"];
        };
    };
    getDatabaseUser: {
        parameters: {
            query?: {
                /** @description Whether the answer is wrapped in an object that also carries the status. (OAS) */
                envelope?: components["parameters"]["envelope"];
                /** @description Whether the answer is indented. (OAS) */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The project, by its 24 hexadecimal digits. (OAS)
                 * @example 32b6e34b3d91647abb20e7b8
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description The database that the user authenticates against - `$external` for AWS IAM, X.509, LDAP
                 *     and OIDC Workload, `admin` for SCRAM-SHA and OIDC Workforce. (OAS)
                 */
                databaseName: components["parameters"]["databaseName"];
                /** @description The user's name, percent-encoded; its form depends on the authentication method. (OAS) */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["Strict-Transport-Security"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatabaseUserView"];
                };
            };
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internalServerError"];
        };
    };
    deleteDatabaseUser: {
        parameters: {
            query?: {
                /** @description Whether the answer is wrapped in an object that also carries the status. (OAS) */
                envelope?: components["parameters"]["envelope"];
                /** @description Whether the answer is indented. (OAS) */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The project, by its 24 hexadecimal digits. (OAS)
                 * @example 32b6e34b3d91647abb20e7b8
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description The database that the user authenticates against - `$external` for AWS IAM, X.509, LDAP
                 *     and OIDC Workload, `admin` for SCRAM-SHA and OIDC Workforce. (OAS)
                 */
                databaseName: components["parameters"]["databaseName"];
                /** @description The user's name, percent-encoded; its form depends on the authentication method. (OAS) */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is gone; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internalServerError"];
        };
    };
    updateDatabaseUser: {
        parameters: {
            query?: {
                /** @description Whether the answer is wrapped in an object that also carries the status. (OAS) */
                envelope?: components["parameters"]["envelope"];
                /** @description Whether the answer is indented. (OAS) */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The project, by its 24 hexadecimal digits. (OAS)
                 * @example 32b6e34b3d91647abb20e7b8
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description The database that the user authenticates against - `$external` for AWS IAM, X.509, LDAP
                 *     and OIDC Workload, `admin` for SCRAM-SHA and OIDC Workforce. (OAS)
                 */
                databaseName: components["parameters"]["databaseName"];
                /** @description The user's name, percent-encoded; its form depends on the authentication method. (OAS) */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatabaseUserUpdate"];
            };
        };
        responses: {
            /** @description The user as it is after the update. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["Strict-Transport-Security"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatabaseUserView"];
                };
            };
            400: components["responses"]["badRequest"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["notFound"];
            409: components["responses"]["conflict"];
            500: components["responses"]["internalServerError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
