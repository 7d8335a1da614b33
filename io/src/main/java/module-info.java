/** Documents of the user: cells, sheets, JSON, reports, calendars and tables of duties. */
module io.github.jixiao.io {
    requires transitive io.github.jixiao.core;
    requires transitive io.github.jixiao.rules;
    requires de.siegmar.fastcsv;
    requires ical4j.core;
    requires static org.jspecify;
    requires java.xml;
    requires tools.jackson.databind;

    exports io.github.jixiao.io;
    exports io.github.jixiao.io.cell;
    exports io.github.jixiao.io.compliance;
    exports io.github.jixiao.io.diagram;
    exports io.github.jixiao.io.journal;
    exports io.github.jixiao.io.json;
    exports io.github.jixiao.io.report;
    exports io.github.jixiao.io.sheet;
}
