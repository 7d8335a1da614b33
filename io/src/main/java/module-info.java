/** Documents of the user: cells, sheets, JSON and reports. */
module io.github.jixiao.io {
    requires transitive io.github.jixiao.core;
    requires transitive io.github.jixiao.rules;
    requires static org.jspecify;
    requires tools.jackson.databind;

    exports io.github.jixiao.io;
    exports io.github.jixiao.io.cell;
    exports io.github.jixiao.io.json;
    exports io.github.jixiao.io.report;
    exports io.github.jixiao.io.sheet;
}
