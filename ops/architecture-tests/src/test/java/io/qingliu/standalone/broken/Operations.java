package io.qingliu.standalone.broken;

/** Something of ops. */
public final class Operations {
    /** A name that is read at run time, so that the dependency shows in the class file. */
    public static final String NAME = String.valueOf("ops");

    private Operations() {}
}
