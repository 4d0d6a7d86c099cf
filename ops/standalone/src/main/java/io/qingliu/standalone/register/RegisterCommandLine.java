package io.qingliu.standalone.register;

import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.IllFormed;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.store.Receipt;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code register import}: its arguments, and its answers for people, in Chinese first.
 *
 * <p>Options of Spring ({@code --server.port=0}) may stand among the arguments and are left to it: ours have no dots.
 */
public final class RegisterCommandLine {
    /** Everything is in the ledger, or could be. */
    public static final int DONE = 0;

    /** Something in the files must be mended. */
    public static final int MEND_FIRST = 1;

    /** The arguments cannot be understood. */
    public static final int USAGE = 2;

    private static final String HELP = """
            用法 Usage: register import [园区和组团登记册.xlsx|.csv …] [选项 options]
              --rubric FILE.yaml      评分细则 scoring rubric
              --form FILE.yaml        调查表 survey form
              --reference             同时发布随附的政策、工作日历、示例验收技术要点和依据文件（台账中尚无的）
                                      also publish the shipped policies, calendar, illustrative essentials and documents
              --on yyyy-MM-dd         登记册所反映的日期（缺省为今天） the day that the register describes; today if left out
              --actor CODE            经办人代号，不得为姓名 pseudonym of who imports; never a name
              --organisation org-…    经办单位 organisation
              --dry-run               只检查，不写入 only check
            """;

    private static final ActorId ACTOR = new ActorId("register-clerk");
    private static final OrganisationId BUREAU = new OrganisationId("org-municipal-bureau");

    private final List<Path> registers = new ArrayList<>();
    private @Nullable Path rubric;
    private @Nullable Path form;
    private boolean reference;
    private @Nullable LocalDate on;
    private ActorId actor = ACTOR;
    private OrganisationId organisation = BUREAU;
    private boolean dryRun;
    private @Nullable String misunderstood;

    private RegisterCommandLine() {}

    /** Whether the arguments ask for an import. */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 1 && arguments[0].equals("register") && arguments[1].equals("import");
    }

    /**
     * Runs an import.
     *
     * @param arguments all arguments, {@code register import} among them
     * @param imports makes the answer to a request, once the arguments are understood
     * @param out where answers are printed
     * @return {@link #DONE}, {@link #MEND_FIRST} or {@link #USAGE}
     */
    public static int run(String[] arguments, Function<? super ImportRequest, ImportOutcome> imports, PrintStream out) {
        RegisterCommandLine line = new RegisterCommandLine();
        line.read(Arrays.asList(arguments).subList(2, arguments.length));
        if (line.misunderstood == null
                && line.registers.isEmpty()
                && line.rubric == null
                && line.form == null
                && !line.reference) {
            line.misunderstood = "没有给出文件。No file is given.";
        }
        if (line.misunderstood != null) {
            out.println(line.misunderstood);
            out.print(HELP);
            return USAGE;
        }
        return print(imports.apply(line.request()), out);
    }

    private ImportRequest request() {
        return new ImportRequest(registers, rubric, form, reference, on, actor, organisation, dryRun);
    }

    private void read(List<String> arguments) {
        List<String> rest = new ArrayList<>(arguments);
        while (!rest.isEmpty() && misunderstood == null) {
            String argument = rest.removeFirst();
            if (!argument.startsWith("--")) {
                registers.add(Path.of(argument));
                continue;
            }
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (name.contains(".")) {
                continue;
            }
            if (equals >= 0) {
                rest.addFirst(argument.substring(equals + 1));
            }
            option(name, rest);
        }
    }

    private void option(String name, List<String> rest) {
        switch (name) {
            case "--dry-run" -> dryRun = true;
            case "--reference" -> reference = true;
            case "--rubric" -> rubric = value(name, rest, Path::of, rubric);
            case "--form" -> form = value(name, rest, Path::of, form);
            case "--on" -> on = value(name, rest, LocalDate::parse, on);
            case "--actor" -> actor = value(name, rest, ActorId::new, actor);
            case "--organisation" -> organisation = value(name, rest, OrganisationId::new, organisation);
            default -> misunderstood = "不认识的选项 unknown option: " + name;
        }
    }

    private <T extends @Nullable Object> T value(
            String name, List<String> rest, Function<String, T> make, T otherwise) {
        if (rest.isEmpty() || rest.getFirst().startsWith("--")) {
            misunderstood = "选项缺少内容 the option needs a value: " + name;
            return otherwise;
        }
        String text = rest.removeFirst();
        try {
            return make.apply(text);
        } catch (IllFormed refused) {
            misunderstood = name + " " + refused.zh() + " " + refused.en();
        } catch (DateTimeParseException notADay) {
            misunderstood = name + " “" + text + "”不是日期，应如 2024-07-01。 '" + text + "' is no day such as 2024-07-01.";
        }
        return otherwise;
    }

    private static int print(ImportOutcome outcome, PrintStream out) {
        outcome.notes().forEach(note -> out.println("提示 note: " + note));
        outcome.errors().forEach(out::println);
        outcome.counts().forEach((what, count) -> out.println("  " + what + " " + count));
        switch (outcome.status()) {
            case WRITTEN -> out.println("已全部写入台账" + positions(outcome) + "。All of it is in the ledger.");
            case WOULD_BE_WRITTEN -> out.println("检查通过，按要求未写入。Everything is right; nothing was written, as asked.");
            case NOTHING_NEW -> out.println("台账中均已登记，没有新内容。All of it was in the ledger already; nothing was written.");
            case REFUSED -> {
                out.println("发现 " + outcome.errors().size() + " 处须更正，未写入任何内容。"
                        + outcome.errors().size() + " things must be mended; nothing was written.");
                outcome.errorCopies()
                        .forEach(copy -> out.println("带错误说明的副本，可直接在其中更正后导入 a copy with the errors, to be"
                                + " mended and imported: " + copy));
            }
        }
        return outcome.status() == ImportOutcome.Status.REFUSED ? MEND_FIRST : DONE;
    }

    private static String positions(ImportOutcome outcome) {
        Receipt receipt = outcome.receipt();
        return receipt == null ? "" : "（位置 positions " + receipt.firstPosition() + "–" + receipt.lastPosition() + "）";
    }
}
