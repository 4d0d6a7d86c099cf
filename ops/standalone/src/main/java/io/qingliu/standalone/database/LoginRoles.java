package io.qingliu.standalone.database;

import io.qingliu.standalone.settings.CannotStart;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.postgresql.PGConnection;

/** Makes the logins of the run time and lets each into its group, in the owner's name, where nobody else supplies them. */
final class LoginRoles {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final Login owner;
    private final Passwords passwords;

    LoginRoles(Login owner, Passwords passwords) {
        this.owner = owner;
        this.passwords = passwords;
    }

    /** What one login may do is what its group may do. */
    enum Part {
        WRITER,
        READER,
        PROCESS;

        /** The group that carries the rights. */
        String group() {
            return "ledger_" + property();
        }

        /** The login that is made where none is supplied. */
        String login() {
            return "qingliu_" + property();
        }

        /** Its name in {@code ledger.datasource.<name>}. */
        String property() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Makes the groups that carry the rights, where they do not exist. The migrations give them their rights. */
    void makeGroups() {
        inOneTransaction(connection -> {
            for (Part part : Part.values()) {
                if (!exists(connection, part.group())) {
                    execute(connection, "CREATE ROLE " + part.group() + " NOLOGIN");
                }
            }
        });
    }

    /** The login of a part, made where it does not exist. */
    Login login(Part part) {
        inOneTransaction(connection -> {
            if (!exists(connection, part.login())) {
                make(connection, part);
            } else if (passwords.of(part.login()).isEmpty()) {
                throw new CannotStart(
                        "数据库中已有登录名 " + part.login() + "，但本数据目录不知道其密码；请配置 ledger.datasource." + part.property()
                                + ".username 和 .password。",
                        "The database already has the login " + part.login()
                                + ", whose password this data directory does not know; configure ledger.datasource."
                                + part.property() + ".username and .password.");
            }
            if (!isMember(connection, part)) {
                execute(connection, "GRANT " + part.group() + " TO " + part.login());
            }
        });
        return new Login(owner.url(), part.login(), passwords.ofOrNew(part.login()));
    }

    /** What is done with a connection. */
    private interface Step {
        void on(Connection connection) throws SQLException;
    }

    private void inOneTransaction(Step step) {
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.username(), owner.password())) {
            connection.setAutoCommit(false);
            step.on(connection);
            connection.commit();
        } catch (SQLException e) {
            if (INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
                throw mayNot(e);
            }
            throw new IllegalStateException(e);
        }
    }

    private CannotStart mayNot(SQLException cause) {
        return new CannotStart(
                "登录名 " + owner.username() + " 无权建立角色；请由管理员建立组角色 ledger_writer、ledger_reader、ledger_process、"
                        + "ledger_auditor 及各自的登录名，再配置 ledger.datasource.writer、reader、process 的 username 和 password。",
                "The login " + owner.username()
                        + " may not make roles; have an administrator make the groups ledger_writer, "
                        + "ledger_reader, ledger_process and ledger_auditor with a login in each of the first three, then "
                        + "configure username and password of ledger.datasource.writer, reader and process.",
                cause);
    }

    private void make(Connection connection, Part part) throws SQLException {
        String password = passwords.ofOrNew(part.login());
        execute(connection, "CREATE ROLE " + part.login() + " LOGIN");
        // hashed here, so that no log of the server ever holds it
        connection.unwrap(PGConnection.class).alterUserPassword(part.login(), password.toCharArray(), "scram-sha-256");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean exists(Connection connection, String role) throws SQLException {
        return found(connection, "SELECT FROM pg_catalog.pg_roles WHERE rolname = ?", role);
    }

    private static boolean isMember(Connection connection, Part part) throws SQLException {
        return found(
                connection,
                "SELECT FROM pg_catalog.pg_auth_members WHERE member = to_regrole(?) AND roleid = to_regrole(?)",
                part.login(),
                part.group());
    }

    private static boolean found(Connection connection, String query, String... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
