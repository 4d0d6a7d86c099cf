package io.qingliu.standalone.database;

/**
 * Where and as whom to connect.
 *
 * @param url JDBC address
 * @param username the login
 * @param password its password
 */
public record Login(String url, String username, String password) {
    /** Without the password: this text reaches logs. */
    @Override
    public String toString() {
        return username + " @ " + url;
    }
}
