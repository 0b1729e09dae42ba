/**
 * The JSON of the nurture types, for Jackson 3 and for hosts on Jackson 2. Begin with {@link org.nurture.json.NurtureJson};
 * wallet-ready badges are in {@link org.nurture.json.badge}.
 */
module org.nurture.json {
    requires transitive org.nurture.core;
    requires transitive tools.jackson.databind;
    requires static com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.annotation;
    requires static org.jspecify;

    exports org.nurture.json;
    exports org.nurture.json.badge;
    exports org.nurture.json.jackson2;
}
