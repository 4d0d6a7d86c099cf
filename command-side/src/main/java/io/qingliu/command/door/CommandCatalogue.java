package io.qingliu.command.door;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.Opening;
import io.qingliu.command.kernel.Room;
import io.qingliu.events.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** All that can be asked, room by room, as the sealed command families say. */
public final class CommandCatalogue {
    private final List<Entry> entries;

    /**
     * One command.
     *
     * @param kind the kind of stream, which is the room's name
     * @param name the command's name in the address, for instance {@code verify-fix}
     * @param type the command record
     * @param opening whether it opens its stream
     * @param asks what it asks for, and who may
     */
    public record Entry(String kind, String name, Class<? extends Command> type, boolean opening, Asks asks) {
        /** The address, with the stream as a variable. */
        public String path() {
            return "/api/" + kind + "/{stream}/" + name;
        }

        /** Whether any other role than the automations' may ask for it. */
        public boolean forPeople() {
            return Arrays.stream(asks.by()).anyMatch(role -> role != Role.AUTOMATION);
        }

        /** Name of the record's component that holds the stream's id; always the first. */
        public String streamField() {
            return type.getRecordComponents()[0].getName();
        }
    }

    /** The catalogue of some rooms. */
    public CommandCatalogue(List<Room> rooms) {
        List<Entry> found = new ArrayList<>();
        for (Room room : rooms) {
            collect(room, room.commands(), found);
        }
        found.sort(Comparator.comparing(Entry::kind).thenComparing(Entry::name));
        entries = List.copyOf(found);
    }

    /** All commands, by kind and name. */
    public List<Entry> entries() {
        return entries;
    }

    /** The commands that people may ask; the automations' own have no way in from outside. */
    public List<Entry> forPeople() {
        return entries.stream().filter(Entry::forPeople).toList();
    }

    private static void collect(Room room, Class<?> family, List<Entry> found) {
        for (Class<?> permitted : family.getPermittedSubclasses()) {
            if (permitted.isInterface()) {
                collect(room, permitted, found);
            } else {
                Class<? extends Command> type = permitted.asSubclass(Command.class);
                found.add(new Entry(
                        room.kind(),
                        kebab(type.getSimpleName()),
                        type,
                        Opening.class.isAssignableFrom(type),
                        type.getAnnotation(Asks.class)));
            }
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
