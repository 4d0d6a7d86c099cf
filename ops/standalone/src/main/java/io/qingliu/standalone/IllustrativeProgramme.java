package io.qingliu.standalone;

/** Fills an empty ledger with the illustrative programme (rulings §27): invented names, marked as invented for ever. */
public interface IllustrativeProgramme {
    /**
     * Fills the ledger, through its commands, or goes on where an earlier fill was broken off. Does nothing where the ledger
     * holds real events or the whole programme. Called once, after the start.
     */
    void load();
}
