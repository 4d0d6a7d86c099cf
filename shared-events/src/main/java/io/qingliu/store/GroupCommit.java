package io.qingliu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Appends that wait are written together: whichever waiting thread leads writes for all, in one statement, with one commit
 * and one move of the head. The others only wait for it.
 *
 * <p>Where a unique index refuses a group, each of its appends is written alone, so that only the losers fail.
 */
final class GroupCommit {
    static final int LARGEST_GROUP = 256;

    private final DataSource writer;
    private final LedgerHead head;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private boolean led;

    GroupCommit(DataSource writer, LedgerHead head) {
        this.writer = writer;
        this.head = head;
    }

    private record Waiting(Append append, Condition settledOrNext) {}

    /** Writes the append, alone or with others; returns when it is durable. */
    Receipt append(Append append) {
        Waiting own = new Waiting(append, lock.newCondition());
        enqueue(own);
        while (!append.settled()) {
            List<Waiting> group = leadOrWait(own);
            if (group.isEmpty()) {
                continue;
            }
            try {
                write(group.stream().map(Waiting::append).toList());
            } finally {
                handOver(group);
            }
        }
        return append.outcome();
    }

    /** How many appends wait, apart from those that are being written. */
    int waiting() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    private void enqueue(Waiting own) {
        lock.lock();
        try {
            queue.add(own);
        } finally {
            lock.unlock();
        }
    }

    /** Waits while another thread leads; then the group to write, or an empty one where there is nothing left to do. */
    private List<Waiting> leadOrWait(Waiting own) {
        lock.lock();
        try {
            while (led && !own.append().settled()) {
                own.settledOrNext().awaitUninterruptibly();
            }
            if (own.append().settled()) {
                return List.of();
            }
            led = true;
            return nextGroup();
        } finally {
            lock.unlock();
        }
    }

    /** The longest waiting ones. The leader may not be among them where many wait; it then leads or waits again. */
    private List<Waiting> nextGroup() {
        List<Waiting> group = new ArrayList<>();
        while (group.size() < LARGEST_GROUP && !queue.isEmpty()) {
            group.add(queue.remove());
        }
        return group;
    }

    private void handOver(List<Waiting> group) {
        lock.lock();
        try {
            led = false;
            for (Waiting member : group) {
                if (!member.append().settled()) {
                    member.append().failed(new IllegalStateException("the leader of the group failed"));
                }
                member.settledOrNext().signal();
            }
            if (!queue.isEmpty()) {
                queue.peek().settledOrNext().signal();
            }
        } finally {
            lock.unlock();
        }
    }

    private void write(List<Append> group) {
        long last = 0;
        try (Connection connection = writer.getConnection()) {
            try {
                last = AppendStatement.write(connection, group);
            } catch (SQLException e) {
                if (group.size() == 1 || SqlStates.unavailable(e)) {
                    throw e;
                }
                last = writeEachAlone(connection, group);
            }
        } catch (SQLException | RuntimeException e) {
            group.stream().filter(append -> !append.settled()).forEach(append -> append.failed(reason(append, e)));
        }
        if (last > 0) {
            head.appended(last);
        }
    }

    private static long writeEachAlone(Connection connection, List<Append> group) throws SQLException {
        long last = 0;
        for (Append append : group) {
            try {
                last = Math.max(last, AppendStatement.write(connection, List.of(append)));
            } catch (SQLException e) {
                if (SqlStates.unavailable(e)) {
                    throw e; // what is written stays written, the rest fails
                }
                append.failed(reason(append, e));
            }
        }
        return last;
    }

    private static RuntimeException reason(Append append, Exception e) {
        if (!(e instanceof SQLException refused)) {
            return new EventStoreException("not written: " + append.submission(), e);
        }
        if (SqlStates.unavailable(refused)) {
            return new LedgerUnavailable(refused);
        }
        if (!SqlStates.conflict(refused)) {
            return new EventStoreException("not written: " + append.submission(), refused);
        }
        if ("receipt_once".equals(SqlStates.constraint(refused))) {
            return new RepeatedSubmission(append.submission(), refused);
        }
        return StreamTaken.from(append, refused);
    }
}
