package io.qingliu.standalone;

import io.qingliu.standalone.register.ImportOutcome;
import io.qingliu.standalone.register.ImportRequest;
import io.qingliu.standalone.register.RegisterCommandLine;
import io.qingliu.standalone.register.RegisterImport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The process of {@code register import}: the command side without its doors, for the time of one import. */
final class ImportingProcess {
    /** No port is opened, so an import never meets a ledger that runs beside it; nothing illustrative is loaded. */
    private static final List<String> SETTINGS = List.of(
            "--server.port=-1", "--management.server.port=-1", "--ledger.role=command", "--ledger.illustrative=false");

    private ImportingProcess() {}

    /**
     * Imports and stops. The ledger is started only once the arguments are understood.
     *
     * @return the exit code
     */
    static int run(String[] arguments, PrintStream out) {
        return RegisterCommandLine.run(arguments, request -> withLedger(arguments, request), out);
    }

    /** Where people read: the console, in UTF-8 where its own encoding has no Chinese. */
    static PrintStream console() {
        return System.out.charset().newEncoder().canEncode("台账")
                ? System.out
                : new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    private static ImportOutcome withLedger(String[] arguments, ImportRequest request) {
        Stream<String> users = Stream.of(arguments).filter(ImportingProcess::isSetting);
        String[] settings = Stream.concat(users, SETTINGS.stream()).toArray(String[]::new);
        try (ConfigurableApplicationContext ledger = SpringApplication.run(Standalone.class, settings)) {
            return ledger.getBean(RegisterImport.class).run(request);
        }
    }

    /** Whether an argument is one of Spring's and not one that this process sets itself: given twice, both would be joined. */
    private static boolean isSetting(String argument) {
        return argument.matches("--[\\w-]+\\..*=.*")
                && SETTINGS.stream().noneMatch(own -> argument.startsWith(own.substring(0, own.indexOf('=') + 1)));
    }
}
