// Command go-sdk-2025 drives the official Go SDK at its release v20250312010: of those for the resource version
// 2025-03-12 the newest that the module proxy has and the checksum database knows.
package main

import (
	"context"
	"fmt"
	"os"

	"atlas-conformance/drivers/go-sdk/protocol"
	"go.mongodb.org/atlas-sdk/v20250312010/admin"
)

const module = "go.mongodb.org/atlas-sdk/v20250312010"

// key is what a client is made of; for equal ones it is kept, with its tokens and connections.
type key struct {
	baseURL string
	auth    protocol.Auth
}

var clients = map[key]*admin.APIClient{}

func clientOf(call protocol.Call) (*admin.APIClient, error) {
	own := key{call.BaseURL, call.Auth}
	if client, ok := clients[own]; ok {
		return client, nil
	}
	authentication := admin.UseDigestAuth(call.Auth.PublicKey, call.Auth.PrivateKey)
	if call.Auth.Type == "oauth" {
		authentication = admin.UseOAuthAuth(context.Background(), call.Auth.ClientID, call.Auth.ClientSecret)
	}
	// The base URL goes first: UseOAuthAuth takes the token endpoint from what is set before it.
	client, err := admin.NewClient(admin.UseBaseURL(call.BaseURL), authentication)
	if err != nil {
		return nil, err
	}
	clients[own] = client
	return client, nil
}

func call(call protocol.Call) (protocol.Result, error) {
	client, err := clientOf(call)
	if err != nil {
		return protocol.Result{}, err
	}
	ctx := context.Background()
	users := client.DatabaseUsersApi
	groupID, databaseName, username := call.Path["groupId"], call.Path["databaseName"], call.Path["username"]

	if call.Operation == "listDatabaseUsers" {
		request, err := list(call, users.ListDatabaseUsers(ctx, groupID))
		if err != nil {
			return protocol.Result{}, err
		}
		page, response, err := request.Execute()
		return protocol.Answered(page, response, err, asError)
	}
	if err := protocol.NoQuery(call); err != nil {
		return protocol.Result{}, err
	}
	switch call.Operation {
	case "createDatabaseUser":
		body, err := protocol.Body[admin.CloudDatabaseUser](call)
		if err != nil {
			return protocol.Result{}, err
		}
		user, response, err := users.CreateDatabaseUser(ctx, groupID, body).Execute()
		return protocol.Answered(user, response, err, asError)
	case "getDatabaseUser":
		user, response, err := users.GetDatabaseUser(ctx, groupID, databaseName, username).Execute()
		return protocol.Answered(user, response, err, asError)
	case "updateDatabaseUser":
		body, err := protocol.Body[admin.CloudDatabaseUser](call)
		if err != nil {
			return protocol.Result{}, err
		}
		user, response, err := users.UpdateDatabaseUser(ctx, groupID, databaseName, username, body).Execute()
		return protocol.Answered(user, response, err, asError)
	case "deleteDatabaseUser":
		response, err := users.DeleteDatabaseUser(ctx, groupID, databaseName, username).Execute()
		return protocol.Answered(nil, response, err, asError)
	default:
		return protocol.Result{}, protocol.UnsupportedError{Reason: "the SDK has no operation " + call.Operation}
	}
}

// list sets what the SDK's request for a list can be given.
func list(call protocol.Call, request admin.ListDatabaseUsersApiRequest) (admin.ListDatabaseUsersApiRequest, error) {
	request, err := protocol.Set(call, request, "includeCount", admin.ListDatabaseUsersApiRequest.IncludeCount)
	if err != nil {
		return request, err
	}
	if request, err = protocol.Set(call, request, "itemsPerPage", admin.ListDatabaseUsersApiRequest.ItemsPerPage); err != nil {
		return request, err
	}
	if request, err = protocol.Set(call, request, "pageNum", admin.ListDatabaseUsersApiRequest.PageNum); err != nil {
		return request, err
	}
	return request, protocol.NoQuery(call)
}

func asError(err error) (code, detail *string, ok bool) {
	apiError, ok := admin.AsError(err)
	if !ok {
		return nil, nil, false
	}
	// The model has an empty text where the answer has no code.
	if apiError.ErrorCode != "" {
		code = &apiError.ErrorCode
	}
	return code, apiError.Detail, true
}

func main() {
	if err := protocol.Serve(module, call); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
