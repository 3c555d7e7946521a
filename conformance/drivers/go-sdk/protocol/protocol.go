// Package protocol speaks the driver protocol of atlas-conformance (src/sdk/protocol.ts) on stdin and stdout:
// newline-delimited JSON, one call and one reply at a time.
package protocol

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"reflect"
	"runtime/debug"
)

// Auth holds the credentials of a call: a key of Digest or a service account.
type Auth struct {
	Type         string `json:"type"`
	PublicKey    string `json:"publicKey"`
	PrivateKey   string `json:"privateKey"`
	ClientID     string `json:"clientId"`
	ClientSecret string `json:"clientSecret"`
}

// Call is one call that the client under test is to make.
type Call struct {
	ID        string                     `json:"id"`
	Operation string                     `json:"operation"`
	BaseURL   string                     `json:"baseUrl"`
	Auth      Auth                       `json:"auth"`
	Path      map[string]string          `json:"path"`
	Query     map[string]json.RawMessage `json:"query"`
	Body      json.RawMessage            `json:"body"`
}

// Response holds what the client decoded; null when the answer had no body.
type Response struct {
	Body any `json:"body"`
}

// APIError is a refusal of the service, as far as the client tells it.
type APIError struct {
	Status    int     `json:"status"`
	ErrorCode *string `json:"errorCode,omitempty"`
	Detail    *string `json:"detail,omitempty"`
}

// Result is what the client made of a call; exactly one field is set.
type Result struct {
	Response    *Response `json:"response,omitempty"`
	APIError    *APIError `json:"apiError,omitempty"`
	Unsupported string    `json:"unsupported,omitempty"`
	Error       string    `json:"error,omitempty"`
}

// UnsupportedError says what the client offers no way to express.
type UnsupportedError struct{ Reason string }

func (e UnsupportedError) Error() string { return e.Reason }

// Serve greets as the SDK module of this path, then makes one call after the other until stdin ends.
// An error of make is told as an error of the call, or as unsupported when it is an UnsupportedError.
func Serve(module string, make func(Call) (Result, error)) error {
	version, err := versionOf(module)
	if err != nil {
		return err
	}
	out := json.NewEncoder(os.Stdout)
	driver := map[string]string{"name": "atlas-sdk-go", "version": version, "language": "Go"}
	if err := out.Encode(map[string]any{"protocol": 1, "driver": driver}); err != nil {
		return err
	}
	in := bufio.NewReader(os.Stdin)
	for {
		line, err := in.ReadBytes('\n')
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		var call Call
		if err := json.Unmarshal(line, &call); err != nil {
			return fmt.Errorf("not a call: %w", err)
		}
		result, err := make(call)
		var unsupported UnsupportedError
		if errors.As(err, &unsupported) {
			result = Result{Unsupported: unsupported.Reason}
		} else if err != nil {
			result = Result{Error: err.Error()}
		}
		reply := struct {
			ID string `json:"id"`
			Result
		}{call.ID, result}
		if err := out.Encode(reply); err != nil {
			return err
		}
	}
}

// versionOf tells which release of a module this program was built with.
func versionOf(module string) (string, error) {
	info, ok := debug.ReadBuildInfo()
	if ok {
		for _, dependency := range info.Deps {
			if dependency.Path == module {
				return dependency.Version, nil
			}
		}
	}
	return "", fmt.Errorf("this program was built without %s", module)
}

// Body decodes the body of a call into the SDK's own request model, as a program does that has it as JSON.
// What the model has no field or no type for, no program can send with it: an UnsupportedError.
func Body[Model any](call Call) (*Model, error) {
	if call.Body == nil {
		return nil, nil
	}
	var model Model
	decoder := json.NewDecoder(bytes.NewReader(call.Body))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&model); err != nil {
		return nil, UnsupportedError{fmt.Sprintf("%T cannot hold the body: %v", model, err)}
	}
	return &model, nil
}

// Set gives a query parameter of the call, if it has it, to the SDK's setter, and forgets it.
func Set[Value, Request any](call Call, request Request, name string, setter func(Request, Value) Request) (Request, error) {
	raw, ok := call.Query[name]
	if !ok {
		return request, nil
	}
	delete(call.Query, name)
	var value Value
	if err := json.Unmarshal(raw, &value); err != nil {
		return request, UnsupportedError{fmt.Sprintf("%s takes %T, not %s", name, value, raw)}
	}
	return setter(request, value), nil
}

// NoQuery sees to it that the SDK had a setter for every query parameter of the call.
func NoQuery(call Call) error {
	for name := range call.Query {
		return UnsupportedError{fmt.Sprintf("%s has no query parameter %s", call.Operation, name)}
	}
	return nil
}

// Answered makes a result of what a method of the SDK returned; body is its decoded model. asError tells code and detail of an error
// that the service answered, nil where the SDK has none, or false when the error is another.
func Answered(body any, response *http.Response, err error, asError func(error) (code, detail *string, ok bool)) (Result, error) {
	if err == nil {
		return Result{Response: &Response{Body: held(reflect.ValueOf(body))}}, nil
	}
	code, detail, ok := asError(err)
	// The SDK uses the same type of error for a success whose body it could not read.
	if !ok || response == nil || response.StatusCode < http.StatusMultipleChoices {
		return Result{}, err
	}
	return Result{APIError: &APIError{Status: response.StatusCode, ErrorCode: code, Detail: detail}}, nil
}
