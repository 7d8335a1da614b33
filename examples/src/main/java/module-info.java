/** Examples: runnable programs. */
module io.github.jixiao.examples {
    requires io.github.jixiao.core;
    requires io.github.jixiao.io;
    requires io.github.jixiao.rules;
    requires com.h2database;
    requires java.logging;
    requires java.sql;
    requires static java.compiler;
    requires jmh.core;
    requires stateless4j;
    requires static org.jspecify;
}
