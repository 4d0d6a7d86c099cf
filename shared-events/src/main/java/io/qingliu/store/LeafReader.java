package io.qingliu.store;

/** Is shown leaves of the ledger, one by one and in order. */
@FunctionalInterface
public interface LeafReader {
    /**
     * Is shown a leaf.
     *
     * @param position where its event stands
     * @param sequence the cluster whose history the event is part of; where there is none, its stream
     * @param hash of the leaf
     */
    void leaf(long position, String sequence, byte[] hash);
}
