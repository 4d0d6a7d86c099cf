package io.qingliu.standalone.register;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be taken as it is; carries everything that must be mended. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<InputError> errors;

    UnreadableFile(List<InputError> errors) {
        super(errors.stream().map(InputError::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** What must be mended, in the order of the file. */
    public List<InputError> errors() {
        return errors;
    }
}
