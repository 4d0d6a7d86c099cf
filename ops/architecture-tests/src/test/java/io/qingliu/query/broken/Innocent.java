package io.qingliu.query.broken;

/** Stands between a fold and what a fold must not reach. */
final class Innocent {
    private Innocent() {}

    static String looking(String state) {
        return state + EveryWayToAsk.instant() + Table.row();
    }
}
