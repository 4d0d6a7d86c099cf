package io.qingliu.standalone.database;

import io.qingliu.standalone.settings.CannotStart;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database that the operator runs. */
final class ExternalDatabase {
    private static final int OLDEST_VERSION = 15;

    private ExternalDatabase() {}

    /**
     * Says early, and in words, what would otherwise fail somewhere inside.
     *
     * @throws CannotStart where it does not answer, does not let this login in, or is too old
     */
    static void requireReachable(Login login) {
        try (Connection connection = DriverManager.getConnection(login.url(), login.username(), login.password())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new CannotStart(
                        "数据库版本为 PostgreSQL " + version + "，至少需要 " + OLDEST_VERSION + "；请升级数据库。",
                        "The database is PostgreSQL " + version + ", and " + OLDEST_VERSION
                                + " or newer is needed; upgrade it.");
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "无法以 " + login + " 连接数据库：" + e.getMessage() + "；请检查 spring.datasource.url、username 和 password。",
                    "The database cannot be reached as " + login + ": " + e.getMessage()
                            + "; check spring.datasource.url, username and password.",
                    e);
        }
    }
}
