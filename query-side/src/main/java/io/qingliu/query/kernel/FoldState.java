package io.qingliu.query.kernel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a fold knows about one part, as it is stored. */
@Entity
@Table(name = "fold_state")
class FoldState {
    @EmbeddedId
    private Id id;

    private long version;
    private long heard;
    private String state;

    @SuppressWarnings("NullAway.Init")
    protected FoldState() {}

    /**
     * Which.
     *
     * @param fold whose
     * @param generation of the projection that keeps it
     * @param part about what
     */
    @Embeddable
    record Id(String fold, int generation, String part) {}

    /**
     * A stored state, read.
     *
     * @param part about what
     * @param version how often it was written
     * @param heard the position of the last event that told something about the part
     * @param state the text; null where it was not asked for
     */
    record Stored(
            String part,
            long version,
            long heard,
            @org.jspecify.annotations.Nullable String state) {
        /** Which state of the part this is, without its text. */
        Stored(String part, long version, long heard) {
            this(part, version, heard, null);
        }

        <S> Heard<S> heard(Fold<S, ?> fold) {
            return new Heard<>(part, heard, StateText.read(java.util.Objects.requireNonNull(state), fold.state()));
        }
    }
}
