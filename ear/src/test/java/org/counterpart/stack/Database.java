package org.counterpart.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database and the role to use it as. */
public record Database(String url, String user, String password) {

    /** A new connection, which the caller closes. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return user + "@" + url;
    }
}
