package protocol

import (
	"encoding/json"
	"errors"
	"net/http"
	"reflect"
	"testing"
	"time"
)

type item struct {
	Name string `json:"name"`
	Note string `json:"-"`
}

type model struct {
	Username string     `json:"username"`
	Roles    []item     `json:"roles,omitempty"`
	Scopes   *[]item    `json:"scopes,omitempty"`
	Until    *time.Time `json:"until,omitempty"`
	hidden   string
}

func marshal(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestHeldKeepsWhatTheModelHas(t *testing.T) {
	until := time.Date(2030, 1, 2, 3, 4, 5, 0, time.UTC)
	var none map[string]any
	for _, each := range []struct {
		value    any
		expected string
	}{
		{nil, `null`},
		{none, `null`},
		{(*model)(nil), `null`},
		{&model{hidden: "x"}, `{"username":""}`},
		{&model{Roles: []item{}, Scopes: &[]item{}}, `{"roles":[],"scopes":[],"username":""}`},
		{&model{Username: "u", Roles: []item{{"r", "x"}}, Until: &until}, `{"roles":[{"name":"r"}],"until":"2030-01-02T03:04:05Z","username":"u"}`},
	} {
		if actual := marshal(t, held(reflect.ValueOf(each.value))); actual != each.expected {
			t.Errorf("expected %s, not %s", each.expected, actual)
		}
	}
}

func TestBodyIsOnlyWhatTheModelCanHold(t *testing.T) {
	if body, err := Body[model](Call{}); body != nil || err != nil {
		t.Errorf("no body is %v, %v", body, err)
	}
	body, err := Body[model](Call{Body: json.RawMessage(`{"username":"u","roles":[],"until":null}`)})
	if err != nil || body.Username != "u" || body.Roles == nil || body.Until != nil {
		t.Errorf("got %+v, %v", body, err)
	}
	for _, text := range []string{`{"description":"x"}`, `{"username":1}`, `{"until":"tomorrow"}`} {
		var unsupported UnsupportedError
		if _, err := Body[model](Call{Body: json.RawMessage(text)}); !errors.As(err, &unsupported) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestQueryIsOnlyWhatThereAreSettersFor(t *testing.T) {
	add := func(sum, value int) int { return sum + value }
	call := Call{Operation: "list", Query: map[string]json.RawMessage{"a": json.RawMessage("2"), "b": json.RawMessage("true")}}
	sum, err := Set(call, 40, "a", add)
	if sum != 42 || err != nil {
		t.Errorf("got %d, %v", sum, err)
	}
	if sum, err = Set(call, 1, "absent", add); sum != 1 || err != nil {
		t.Errorf("got %d, %v", sum, err)
	}
	if err := NoQuery(call); err == nil || err.Error() != "list has no query parameter b" {
		t.Errorf("got %v", err)
	}
	if _, err := Set(call, 1, "b", add); err == nil || err.Error() != "b takes int, not true" {
		t.Errorf("got %v", err)
	}
}

func TestAnsweredTellsRefusalsFromWhatWasNotUnderstood(t *testing.T) {
	code, failed := "CODE", errors.New("failed")
	asError := func(err error) (*string, *string, bool) { return &code, nil, true }
	result, err := Answered(nil, &http.Response{StatusCode: 404}, failed, asError)
	if actual := marshal(t, result); err != nil || actual != `{"apiError":{"status":404,"errorCode":"CODE"}}` {
		t.Errorf("got %s, %v", actual, err)
	}
	if _, err := Answered(nil, &http.Response{StatusCode: 200}, failed, asError); err != failed {
		t.Errorf("got %v", err)
	}
	if _, err := Answered(nil, nil, failed, asError); err != failed {
		t.Errorf("got %v", err)
	}
	result, err = Answered(nil, &http.Response{StatusCode: 204}, nil, asError)
	if actual := marshal(t, result); err != nil || actual != `{"response":{"body":null}}` {
		t.Errorf("got %s, %v", actual, err)
	}
}
