package io.qingliu.standalone.database;

/**
 * The three logins that the product uses at run time; none of them owns anything.
 *
 * @param writer appends to the ledger
 * @param reader reads the ledger, writes what is derived from it
 * @param process keeps what must change: how far the automations are, what they parked
 */
public record Logins(Login writer, Login reader, Login process) {}
