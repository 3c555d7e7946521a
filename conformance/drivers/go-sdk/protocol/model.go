package protocol

import (
	"reflect"
	"strings"
	"time"
)

// held turns a model of the SDK into what it holds, by the names of its JSON tags. json.Marshal would leave out empty
// lists where the tag says omitempty, although the model has them: its user sees a list, and no lost field.
func held(value reflect.Value) any {
	switch value.Kind() {
	case reflect.Invalid:
		return nil
	case reflect.Pointer, reflect.Interface:
		if value.IsNil() {
			return nil
		}
		return held(value.Elem())
	case reflect.Slice:
		if value.IsNil() {
			return nil
		}
		items := make([]any, value.Len())
		for i := range items {
			items[i] = held(value.Index(i))
		}
		return items
	case reflect.Struct:
		if _, ok := value.Interface().(time.Time); ok {
			return value.Interface()
		}
		fields := map[string]any{}
		for i := range value.NumField() {
			name, _, _ := strings.Cut(value.Type().Field(i).Tag.Get("json"), ",")
			if field := value.Field(i); name != "" && name != "-" && !isAbsent(field) {
				fields[name] = held(field)
			}
		}
		return fields
	default:
		return value.Interface()
	}
}

// isAbsent tells whether a field of a model has no value, as the SDK's own methods Has… see it.
func isAbsent(field reflect.Value) bool {
	return (field.Kind() == reflect.Pointer || field.Kind() == reflect.Slice) && field.IsNil()
}
