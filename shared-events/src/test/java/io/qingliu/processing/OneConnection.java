package io.qingliu.processing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;

/** Transactions of one thread, as Spring's would be: an inner one joins the outer one. */
final class OneConnection implements TransactionManager, ConnectionProvider {
    private final DataSource source;
    private final Runnable beforeCommit;
    private final ThreadLocal<Connection> open = new ThreadLocal<>();

    /** @param beforeCommit what a persistence context writes before the commit */
    OneConnection(DataSource source, Runnable beforeCommit) {
        this.source = source;
        this.beforeCommit = beforeCommit;
    }

    @Override
    public Transaction startTransaction() {
        if (open.get() != null) {
            return new Joined();
        }
        try {
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            open.set(connection);
            return new Outer(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = open.get();
        if (connection == null) {
            throw new SQLException("no transaction is under way");
        }
        return ConnectionWrapperFactory.wrap(connection, new ConnectionWrapperFactory.ConnectionCloseHandler() {
            @Override
            public void close(Connection delegate) {
                // at the end of the transaction
            }

            @Override
            public void commit(Connection delegate) {
                // at the end of the transaction
            }
        });
    }

    private static final class Joined implements Transaction {
        @Override
        public void commit() {
            // the outer one does
        }

        @Override
        public void rollback() {
            // the outer one does
        }
    }

    private final class Outer implements Transaction {
        private final Connection connection;

        Outer(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void commit() {
            try {
                beforeCommit.run();
            } catch (RuntimeException e) {
                rollback();
                throw e;
            }
            end(connection::commit);
        }

        @Override
        public void rollback() {
            end(connection::rollback);
        }

        private void end(Ending ending) {
            open.remove();
            try (connection) {
                ending.run();
                connection.setAutoCommit(true);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @FunctionalInterface
    private interface Ending {
        void run() throws SQLException;
    }
}
