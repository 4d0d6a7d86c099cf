package io.qingliu.command.kernel;

/** The actor has used the idempotency key for something else; nothing was written. */
public final class KeyReused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    KeyReused(String actor, String key) {
        super(actor + " has used the key " + key + " for something else", null, false, false);
        this.key = key;
    }

    /** The key. */
    public String key() {
        return key;
    }
}
