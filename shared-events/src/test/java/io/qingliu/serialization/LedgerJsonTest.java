package io.qingliu.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.qingliu.events.Basis;
import io.qingliu.events.Erased;
import io.qingliu.events.EventContext;
import io.qingliu.events.Role;
import io.qingliu.events.Source;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.IllFormed;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.testing.AllSorts;
import io.qingliu.events.testing.NotebookEvent;
import io.qingliu.events.testing.NotebookId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class LedgerJsonTest {
    private static final EventTypes TYPES = EventTypes.of(List.of(NotebookEvent.class), Map.of());
    private static final JsonMapper MAPPER =
            LedgerJson.configure(JsonMapper.builder(), TYPES).build();

    private static final String TEXT = ("""
            {"notebookId":"testing-a",\
            "context":{"occurredOn":"2024-11-30","actor":"li","role":"DISTRICT_BUREAU","organisation":"org-1",\
            "basis":{"number":"渝环办〔2024〕163号"},"source":{"kind":"PAGE"},"exceptions":[]},\
            "zulu":"z","alpha":7,"yes":true,"day":"2024-12-01","instant":"2024-12-01T00:00:00.123456Z","flow":120.50,\
            "actors":["li","wang"],"byProblem":{"N01":"EXPERT","N02":"AUDITOR"},"fields":{"乙":"2","甲":"1"},\
            "roles":["AUDITOR","EXPERT"]}""");

    private static AllSorts sample(Map<String, String> fields, Map<ProblemId, Role> byProblem, Set<Role> roles) {
        return new AllSorts(
                new NotebookId("testing-a"),
                new EventContext(
                        LocalDate.of(2024, 11, 30),
                        new ActorId("li"),
                        Role.DISTRICT_BUREAU,
                        new OrganisationId("org-1"),
                        new Basis(new DocumentNumber("渝环办〔2024〕163号"), null, null, null),
                        new Source(Source.Kind.PAGE, null),
                        null,
                        List.of()),
                "z",
                7,
                null,
                true,
                LocalDate.of(2024, 12, 1),
                Instant.parse("2024-12-01T00:00:00.123456Z"),
                new BigDecimal("120.50"),
                List.of(new ActorId("li"), new ActorId("wang")),
                byProblem,
                fields,
                roles,
                null);
    }

    private static AllSorts sample() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("乙", "2");
        fields.put("甲", "1");
        return sample(
                fields,
                Map.of(new ProblemId("N02"), Role.AUDITOR, new ProblemId("N01"), Role.EXPERT),
                Set.of(Role.EXPERT, Role.AUDITOR));
    }

    @Test
    void components_are_written_in_the_order_of_their_declaration_and_nulls_are_left_out() {
        assertThat(MAPPER.writeValueAsString(sample())).isEqualTo(TEXT);
    }

    @Test
    void what_is_written_is_read_back() {
        assertThat(MAPPER.readValue(TEXT, AllSorts.class)).isEqualTo(sample());
    }

    @Test
    void maps_and_sets_without_an_order_give_the_same_bytes_however_they_were_made() {
        Map<String, String> unordered = new java.util.HashMap<>();
        for (int i = 0; i < 40; i++) {
            unordered.put("k" + i, "v");
        }
        String once = MAPPER.writeValueAsString(sample(unordered, Map.of(), Set.of()));
        String again = MAPPER.writeValueAsString(sample(Map.copyOf(unordered), Map.of(), Set.of()));
        assertThat(again).isEqualTo(once);
        assertThat(once).contains("{\"k0\":\"v\",\"k1\":\"v\",\"k10\":\"v\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    an unknown component            | "zulu":"z"             | "zulu":"z","more":1
                    a missing component             | "zulu":"z",            |
                    a null component                | "zulu":"z"             | "zulu":null
                    a missing number                | "alpha":7,             |
                    a number as a text              | "alpha":7              | "alpha":"7"
                    a fraction as a whole number    | "alpha":7              | "alpha":7.5
                    a text as a truth value         | "yes":true             | "yes":"true"
                    a day that is none              | "day":"2024-12-01"     | "day":"2024-02-30"
                    a day out of an instant         | "day":"2024-12-01"     | "day":"2024-12-01T00:00:00Z"
                    a day as numbers                | "day":"2024-12-01"     | "day":[2024,12,1]
                    an unknown constant             | "kind":"PAGE"          | "kind":"page"
                    a constant by number            | "kind":"PAGE"          | "kind":1
                    an object as a text             | "zulu":"z"             | "zulu":{}
                    an id that is a number          | "notebookId":"testing-a" | "notebookId":5
                    a component twice               | "zulu":"z"             | "zulu":"z","zulu":"y"
                    something after the end         | "roles":["AUDITOR","EXPERT"]} | "roles":[]}{}
                    """)
    void is_refused(String what, String found, String replacement) {
        String text = TEXT.replace(found, replacement == null ? "" : replacement);
        assertThat(text).as(what).isNotEqualTo(TEXT);
        assertThatThrownBy(() -> MAPPER.readValue(text, AllSorts.class))
                .as(what)
                .isInstanceOf(tools.jackson.core.JacksonException.class);
    }

    @Test
    void an_ill_formed_text_tells_what_is_wrong_and_where() {
        DatabindException refused = catchThrowableOfType(
                DatabindException.class, () -> MAPPER.readValue(TEXT.replace("渝环办〔2024〕163号", "163"), AllSorts.class));
        assertThat(refused).hasCauseInstanceOf(IllFormed.class);
        assertThat(((IllFormed) refused.getCause()).code()).isEqualTo("DOCUMENT_NUMBER_FORMAT");
        assertThat(refused.getPath().stream().map(reference -> reference.getPropertyName()))
                .containsExactly("context", "basis", "number");
    }

    @Test
    void an_ill_formed_key_is_refused_as_well() {
        DatabindException refused = catchThrowableOfType(
                DatabindException.class, () -> MAPPER.readValue(TEXT.replace("\"N01\"", "\"N 01\""), AllSorts.class));
        assertThat(refused).hasCauseInstanceOf(IllFormed.class);
    }

    @Test
    void a_stream_is_read_as_the_id_of_its_kind() {
        Erased erased = new Erased(new NotebookId("testing-a"), "testing.NoteTaken");
        String text = MAPPER.writeValueAsString(erased);
        assertThat(text).isEqualTo("{\"stream\":\"testing-a\",\"type\":\"testing.NoteTaken\"}");
        assertThat(MAPPER.readValue(text, Erased.class)).isEqualTo(erased);
    }
}
