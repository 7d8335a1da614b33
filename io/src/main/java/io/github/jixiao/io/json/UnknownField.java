package io.github.jixiao.io.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field that no attribute has, with the path of the object in which it stood. */
record UnknownField(List<String> parent, String name, Json value) {
    UnknownField {
        parent = List.copyOf(parent);
    }

    /** Returns where the field stands, as a JSON pointer. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        parent.forEach(segment -> pointer.append('/').append(Place.escaped(segment)));
        return pointer.append('/').append(Place.escaped(name)).toString();
    }

    /** Puts the field back into a document that was just written from its value. */
    void putInto(Json.Obj document) {
        Json at = document;
        for (String segment : parent) {
            at = at instanceof Json.Arr array
                    ? array.elements().get(Integer.parseInt(segment))
                    : fields(at).get(segment);
        }
        fields(at).put(name, value);
    }

    private static Map<String, Json> fields(@Nullable Json json) {
        if (json instanceof Json.Obj object) {
            return object.fields();
        }
        throw new IllegalStateException("no object where an unknown field stood: " + json);
    }
}
