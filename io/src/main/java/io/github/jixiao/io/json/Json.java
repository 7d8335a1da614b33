package io.github.jixiao.io.json;

import io.github.jixiao.core.value.Text;
import java.util.List;
import java.util.Map;

/** A piece of JSON as it was written: fields in order, numbers by their characters, so that nothing is rounded. */
sealed interface Json {
    /** An object; the map keeps the order of the fields. */
    record Obj(Map<String, Json> fields) implements Json {
        @Override
        public Kind kind() {
            return Kind.OBJECT;
        }
    }

    /** An array. */
    record Arr(List<Json> elements) implements Json {
        @Override
        public Kind kind() {
            return Kind.ARRAY;
        }
    }

    /** A text, a number by its characters, a truth value or nothing. */
    record Atom(Kind kind, String text) implements Json {
        static final Atom NULL = new Atom(Kind.NULL, "null");
    }

    /**
     * Returns what this is.
     *
     * @return the kind
     */
    Kind kind();

    /** The kinds of JSON, with their names for messages. */
    enum Kind {
        OBJECT("对象", "an object"),
        ARRAY("数组", "an array"),
        TEXT("文本", "a text"),
        NUMBER("数字", "a number"),
        BOOLEAN("true或false", "true or false"),
        NULL("null", "null");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        Text words() {
            return new Text(zh, en);
        }
    }
}
