package io.qingliu.query.broken;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something that needs a running system. */
final class Table {
    private Table() {}

    static String row() {
        try {
            return DriverManager.getConnection("jdbc:none").toString()
                    + TransactionSynchronizationManager.isSynchronizationActive();
        } catch (SQLException away) {
            return "";
        }
    }
}
