package io.qingliu.standalone;

/** Fills an empty ledger with the illustrative programme (rulings §27): invented names, marked as invented for ever. */
public interface IllustrativeProgramme {
    /** Fills the ledger, through its commands. Called once, on a ledger without any event, after the start. */
    void load();
}
