package io.qingliu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.Rule;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.StreamId;
import io.qingliu.serialization.EventTypes;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names are the design: the forms of section 6 of the house's plan, for every class that is there. */
class NamesTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+.*");

    /** English past participles that do not end in -ed, and the nouns that an event may end with after one. */
    private static final Pattern PAST = Pattern.compile(
            "(.*(ed|Met|Held|Shown|Sent|Set|Split|Taken|TakenBack|Given|Written|Withdrawn|Begun|Found|Back))"
                    + "|(.*(ed|Taken|Withdrawn)(Out|Up|Again|Jointly|NotApplicable|ToUnit|ToPark|Over|Back|In|Late))"
                    + "|DemonstrationNotSelected|ParkedEventSetAside");

    @Test
    void events_are_records_of_sealed_families_in_the_past_tense_with_a_chinese_word() {
        List<String> wrong = new ArrayList<>();
        for (String name : EventTypes.all().names()) {
            Class<?> event = EventTypes.all().of(name).event();
            RecordComponent[] components = event.getRecordComponents();
            if (!StreamId.class.isAssignableFrom(components[0].getType())) {
                wrong.add(name + ": its first component is not the stream's id");
            }
            if (components[1].getType() != EventContext.class) {
                wrong.add(name + ": its second component is not the context");
            }
            if (!PAST.matcher(event.getSimpleName()).matches()) {
                wrong.add(name + ": not in the past tense");
            }
            Zh word = event.getAnnotation(Zh.class);
            if (word == null || !HAN.matcher(word.value().replace("“", "")).matches()) {
                wrong.add(name + ": no Chinese word");
            }
            for (int i = 2; i < components.length; i++) {
                if (components[i].getAnnotation(Zh.class) == null) {
                    wrong.add(name + "." + components[i].getName() + ": no Chinese word");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_event_record_is_in_the_ledgers_list() {
        List<String> missing = Product.CLASSES.stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && type.isRecord())
                .map(JavaClass::reflect)
                .filter(type -> !EventTypes.all().holds(type))
                .map(Class::getName)
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void commands_are_records_in_the_imperative_that_say_what_they_ask_for() {
        List<String> wrong = new ArrayList<>();
        commands().forEach(command -> {
            if (command.getSimpleName().endsWith("Command")) {
                wrong.add(command.getName() + ": ends with Command");
            }
            Asks asks = command.getAnnotation(Asks.class);
            if (asks == null || asks.by().length == 0 || !HAN.matcher(asks.zh()).matches()) {
                wrong.add(command.getName() + ": does not say in Chinese what it asks for, or who may");
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(commands()).hasSizeGreaterThan(100);
    }

    @Test
    void what_hears_events_on_the_command_side_is_called_when_then() {
        List<String> wrong = Product.CLASSES.stream()
                .filter(type -> Walls.isRoom(type.getPackageName()))
                .filter(type -> type.getMethods().stream()
                        .anyMatch(method -> method.isAnnotatedWith("org.axonframework.eventhandling.EventHandler")))
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.matches("When[A-Z]\\w+Then[A-Z]\\w+"))
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void rules_are_sentences_with_both_languages() {
        List<String> wrong = new ArrayList<>();
        List<Class<?>> families = Product.CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
        for (Class<?> family : families) {
            for (Object constant : family.getEnumConstants()) {
                Rule rule = (Rule) constant;
                if (!rule.name().matches("[A-Z0-9]+(_[A-Z0-9]+){2,}")) {
                    wrong.add(rule.name() + ": not a sentence");
                }
                if (rule.wording().zh().isBlank() || rule.wording().en().isBlank()) {
                    wrong.add(rule.name() + ": a sentence is missing");
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(families).hasSizeGreaterThan(20);
    }

    private static List<Class<?>> commands() {
        return Product.CLASSES.stream()
                .filter(type -> type.isAssignableTo(Command.class) && type.isRecord())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }
}
