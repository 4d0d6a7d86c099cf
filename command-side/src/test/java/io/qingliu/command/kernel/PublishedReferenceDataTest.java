package io.qingliu.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.events.CalendarRef;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.Erased;
import io.qingliu.events.Essential;
import io.qingliu.events.EssentialsRef;
import io.qingliu.events.EventContext;
import io.qingliu.events.FormRef;
import io.qingliu.events.Mark;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.PolicyRule;
import io.qingliu.events.Role;
import io.qingliu.events.RubricRef;
import io.qingliu.events.calendar.CalendarPublished;
import io.qingliu.events.essentials.EssentialsPublished;
import io.qingliu.events.form.FormPublished;
import io.qingliu.events.ids.CalendarId;
import io.qingliu.events.ids.EssentialsId;
import io.qingliu.events.ids.FormId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.RubricId;
import io.qingliu.events.ids.StreamId;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.events.policy.PolicyPublished;
import io.qingliu.events.rubric.RubricPublished;
import io.qingliu.events.rubric.RubricWithdrawn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

class PublishedReferenceDataTest {
    private static final RubricId RUBRIC = new RubricId("rubric-test");
    private static final PolicyId COHORT = new PolicyId("policy-cohort");
    private static final EventContext ZHOU =
            Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-07-01").toEventContext();
    private static final MetaData OUT_OF_THE_LEDGER = MetaData.with("key", "k");

    private final CountingStore store = new CountingStore();
    private final ReferenceData published = new PublishedReferenceData(
            EmbeddedEventStore.builder().storageEngine(store).build());

    @Test
    void each_kind_is_read_by_its_version() {
        FormPublished form = new FormPublished(new FormId("form-t"), ZHOU, 1, "表", Mark.PROPOSED, List.of());
        CalendarPublished calendar = new CalendarPublished(
                new CalendarId("calendar-t"),
                ZHOU,
                1,
                "历",
                Mark.PROPOSED,
                LocalDate.parse("2024-01-01"),
                LocalDate.parse("2024-12-31"),
                List.of(),
                List.of());
        EssentialsPublished essentials = new EssentialsPublished(
                new EssentialsId("essentials-t"),
                ZHOU,
                1,
                "要点",
                Mark.PROPOSED,
                List.of(new Essential(new ItemId("T1"), "要点", "Essential")));
        PolicyPublished policy = policy(1, "2024-06-18");
        store.hold(form, calendar, essentials, rubric(1), rubric(2), policy);

        assertThat(published.form(new FormRef(form.formId(), 1))).isEqualTo(form);
        assertThat(published.calendar(new CalendarRef(calendar.calendarId(), 1)))
                .isEqualTo(calendar);
        assertThat(published.essentials(new EssentialsRef(essentials.essentialsId(), 1)))
                .isEqualTo(essentials);
        assertThat(published.rubric(new RubricRef(RUBRIC, 2))).isEqualTo(rubric(2));
        assertThat(published.policy(new PolicyRef(COHORT, 1))).isEqualTo(new Policy(policy));
    }

    @Test
    void a_version_that_was_never_published_is_refused_and_read_once_it_is_there() {
        assertThatThrownBy(() -> published.rubric(new RubricRef(RUBRIC, 1)))
                .isInstanceOfSatisfying(RuleRefused.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(GeneralRule.THIS_REFERENCE_WAS_NEVER_PUBLISHED);
                    assertThat(refused.zh()).contains("rubric-test v1");
                });
        store.hold(rubric(1));
        assertThat(published.rubric(new RubricRef(RUBRIC, 1))).isEqualTo(rubric(1));
        assertThatThrownBy(() -> published.rubric(new RubricRef(RUBRIC, 2))).isInstanceOf(RuleRefused.class);
    }

    @Test
    void a_version_out_of_use_or_beside_erased_ones_can_still_be_read() {
        store.hold(rubric(1), new RubricWithdrawn(RUBRIC, ZHOU, 1, "停用"));
        store.holdErased(RUBRIC, "rubric.RubricPublished");
        assertThat(published.rubric(new RubricRef(RUBRIC, 1))).isEqualTo(rubric(1));
        assertThatThrownBy(() -> published.rubric(new RubricRef(RUBRIC, 2))).isInstanceOf(RuleRefused.class);
        LocalDate withdrawnOn = LocalDate.parse("2024-07-01");
        assertThat(published.isWithdrawn(new RubricRef(RUBRIC, 1), withdrawnOn)).isTrue();
        assertThat(published.isWithdrawn(new RubricRef(RUBRIC, 1), withdrawnOn.minusDays(1)))
                .isFalse();
        assertThat(published.isWithdrawn(new RubricRef(RUBRIC, 2), withdrawnOn)).isFalse();
    }

    @Test
    void a_version_is_read_from_the_ledger_once() {
        store.hold(rubric(1));
        published.rubric(new RubricRef(RUBRIC, 1));
        published.rubric(new RubricRef(RUBRIC, 1));
        assertThat(store.reads).isEqualTo(1);
    }

    @Test
    void a_version_of_a_batch_that_is_not_written_yet_is_not_kept() {
        store.holdStaged(rubric(1));
        published.rubric(new RubricRef(RUBRIC, 1));
        store.streams.clear();
        assertThatThrownBy(() -> published.rubric(new RubricRef(RUBRIC, 1))).isInstanceOf(RuleRefused.class);
    }

    @Test
    void the_policy_in_force_is_the_highest_version_effective_on_the_day() {
        // The bureau published version 3 with an earlier day than version 2: from that day on it replaces both.
        store.hold(policy(1, "2024-06-18"), policy(2, "2025-03-01"), policy(3, "2025-01-01"));
        assertThat(published.policyInForce(COHORT, LocalDate.parse("2024-06-18")))
                .isEqualTo(new PolicyRef(COHORT, 1));
        assertThat(published.policyInForce(COHORT, LocalDate.parse("2024-12-31")))
                .isEqualTo(new PolicyRef(COHORT, 1));
        assertThat(published.policyInForce(COHORT, LocalDate.parse("2025-01-01")))
                .isEqualTo(new PolicyRef(COHORT, 3));
        assertThat(published.policyInForce(COHORT, LocalDate.parse("2025-06-01")))
                .isEqualTo(new PolicyRef(COHORT, 3));
        assertThatThrownBy(() -> published.policyInForce(COHORT, LocalDate.parse("2024-06-17")))
                .isInstanceOfSatisfying(
                        RuleRefused.class,
                        refused ->
                                assertThat(refused.rule()).isEqualTo(GeneralRule.THIS_REFERENCE_WAS_NEVER_PUBLISHED));
    }

    private static RubricPublished rubric(int version) {
        return new RubricPublished(
                RUBRIC,
                ZHOU,
                version,
                "细则",
                Mark.PROPOSED,
                10,
                1000,
                900,
                NotApplicableRule.RESCALE,
                List.of(),
                List.of(),
                List.of());
    }

    private static PolicyPublished policy(int version, String effectiveFrom) {
        return new PolicyPublished(
                COHORT,
                ZHOU,
                version,
                "批次政策",
                LocalDate.parse(effectiveFrom),
                List.of(new PolicyRule(
                        PolicyCode.COHORT_2025_DUE.code(), "2025-12-31", Mark.SEED, "渝环办〔2024〕163号 二", "期限", "Due")));
    }

    /** Streams in memory that count how often they are read. */
    private static final class CountingStore extends InMemoryEventStorageEngine {
        private final Map<String, List<DomainEventMessage<?>>> streams = new HashMap<>();
        private int reads;

        void hold(DomainEvent... events) {
            for (DomainEvent event : events) {
                add(event.stream(), event, OUT_OF_THE_LEDGER);
            }
        }

        void holdStaged(DomainEvent event) {
            add(event.stream(), event, MetaData.emptyInstance());
        }

        void holdErased(StreamId stream, String type) {
            add(stream, new Erased(stream, type), MetaData.emptyInstance());
        }

        private void add(StreamId stream, Object payload, MetaData metadata) {
            List<DomainEventMessage<?>> events = streams.computeIfAbsent(stream.value(), name -> new ArrayList<>());
            events.add(
                    new GenericDomainEventMessage<>(stream.kind(), stream.value(), events.size(), payload, metadata));
        }

        @Override
        public DomainEventStream readEvents(String stream, long firstSequenceNumber) {
            reads++;
            return DomainEventStream.of(streams.getOrDefault(stream, List.of()));
        }
    }
}
