package org.counterpart.isolation;

import java.util.List;
import org.counterpart.api.Sql;

/** What PostgreSQL says the schema is. */
final class Catalog {

    /** Keeps the migrations, belongs to no firm, and is the owner's alone. */
    private static final String MIGRATIONS = "flyway_schema_history";

    private Catalog() {}

    /** Every table, by name. */
    static List<String> tables() {
        return Sql.column(
                """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname !~ '^pg_t'
                   and c.relkind in ('r', 'p') and c.relname <> ? order by 1""",
                MIGRATIONS);
    }

    /**
     * A foreign key of two columns: the firm, and a row of it.
     *
     * @param child the table that refers
     * @param column what it refers with
     * @param parent the table that is referred to
     */
    record Reference(String child, String column, String parent, String parentColumn) {

        @Override
        public String toString() {
            return child + "." + column + " → " + parent;
        }
    }

    /** Every reference from a firm's row to another. */
    static List<Reference> references() {
        return Sql.column(
                        """
                        select f.conrelid::regclass || ' ' || a.attname || ' ' || f.confrelid::regclass || ' ' || p.attname
                          from pg_constraint f
                          join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[2]
                          join pg_attribute p on p.attrelid = f.confrelid and p.attnum = f.confkey[2]
                         where f.contype = 'f' and f.connamespace = 'public'::regnamespace order by 1""")
                .stream()
                .map(line -> line.split(" "))
                .map(word -> new Reference(word[0], word[1], word[2], word[3]))
                .toList();
    }
}
