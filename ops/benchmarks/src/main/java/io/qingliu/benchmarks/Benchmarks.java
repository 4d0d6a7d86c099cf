package io.qingliu.benchmarks;

import java.util.Arrays;

/** The harness's door: the first word says what to measure. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Measures what the first argument names; the rest are its options. */
    public static void main(String[] arguments) throws Exception {
        String word = arguments.length == 0 ? "" : arguments[0];
        String[] options = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
        switch (word) {
            case "append" -> Append.main(options);
            default -> {
                System.err.println("usage: ops/benchmarks/run append [--rounds n] [--seconds s] [--results directory]");
                System.exit(2);
            }
        }
    }
}
