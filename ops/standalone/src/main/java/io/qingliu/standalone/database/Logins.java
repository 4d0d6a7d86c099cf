package io.qingliu.standalone.database;

import io.qingliu.standalone.database.LoginRoles.Part;
import java.util.function.Function;

/** The three logins that the product uses at run time; none of them owns anything. Each is made when it is first asked for. */
final class Logins {
    private final Function<Part, Login> login;

    Logins(Function<Part, Login> login) {
        this.login = login;
    }

    /** Appends to the ledger. */
    Login writer() {
        return login.apply(Part.WRITER);
    }

    /** Reads the ledger, writes what is derived from it. */
    Login reader() {
        return login.apply(Part.READER);
    }

    /** Keeps what must change: how far the automations are, what they parked. */
    Login process() {
        return login.apply(Part.PROCESS);
    }
}
