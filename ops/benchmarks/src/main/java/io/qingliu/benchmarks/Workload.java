package io.qingliu.benchmarks;

/** Something that clients do over and over. */
interface Workload {
    /** One of the clients, with whatever it keeps open; used by one thread. */
    Client client() throws Exception;

    /** One client. */
    interface Client extends AutoCloseable {
        /** Writes one event and returns when it is durable. */
        void act() throws Exception;

        @Override
        default void close() throws Exception {}
    }
}
