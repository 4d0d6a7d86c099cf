package io.qingliu.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LeafTest {
    private static final Instant AT = Instant.parse("2024-11-30T04:00:00.5Z");

    private static Leaf leaf(String cluster, String key, long seq) {
        return new Leaf(
                "clerk-1",
                AT,
                cluster,
                new byte[32],
                "0f0e",
                key,
                1,
                seq,
                "remediation-A-1",
                "remediation.ProblemRaised");
    }

    @Test
    void the_envelope_is_written_byte_for_byte() {
        assertThat(new String(leaf("cluster-长寿-01", "k\"\n", 12).bytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"actor\":\"clerk-1\",\"at\":\"2024-11-30T04:00:00.500000Z\",\"cluster\":\"cluster-长寿-01\","
                                + "\"digest\":\"sha256:" + "0".repeat(64)
                                + "\",\"id\":\"0f0e\",\"key\":\"k\\\"\\n\",\"rev\":1,"
                                + "\"seq\":12,\"stream\":\"remediation-A-1\",\"type\":\"remediation.ProblemRaised\",\"v\":1}");
    }

    @Test
    void the_time_has_a_fixed_width() {
        Leaf onTheSecond =
                new Leaf("a", Instant.parse("2024-01-02T03:04:05Z"), "", new byte[32], "i", "k", 1, 0, "s", "t");
        assertThat(new String(onTheSecond.bytes(), StandardCharsets.UTF_8)).contains("\"2024-01-02T03:04:05.000000Z\"");
    }

    static Stream<String> texts() {
        Random random = new Random(20241130);
        Stream<String> odd = Stream.of(
                "",
                "组团-长寿〔2024〕",
                "\"quoted\\\" / \b\f\n\r\t",
                IntStream.range(0, 0x30)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString(),
                "\u007f\u0080\u00a0\u2028\u2029\ufeff\uffff",
                "\ud83d\ude00 \ud840\udc00");
        Stream<String> drawn = IntStream.range(0, 500).mapToObj(i -> {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                int codePoint = random.nextInt(4) == 0 ? random.nextInt(0x80) : random.nextInt(0x11000);
                text.appendCodePoint(codePoint >= 0xd800 && codePoint < 0xe000 ? '组' : codePoint);
            }
            return text.toString();
        });
        return Stream.concat(odd, drawn);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void another_implementation_of_rfc_8785_writes_the_same_bytes(String text) throws IOException {
        byte[] ours = leaf(text, text, 1L << 52).bytes();
        assertThat(new JsonCanonicalizer(ours).getEncodedUTF8()).isEqualTo(ours);
    }

    @Test
    void half_a_surrogate_pair_has_no_canonical_form() {
        assertThatThrownBy(() -> leaf("\ud83d", "k", 0).bytes()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> leaf("\ude00\ud83d", "k", 0).bytes()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbers_stay_below_2_to_the_53() {
        assertThatThrownBy(() -> leaf("", "k", 1L << 53).bytes()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_leaf_is_hashed_as_rfc_6962_says() {
        assertThat(HexFormat.of().formatHex(Leaf.hash(new byte[0])))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(HexFormat.of().formatHex(Leaf.hash("L123456".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
    }

    @Test
    void the_digest_keeps_payload_and_metadata_apart() throws Exception {
        byte[] salt = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
        byte[] expected = MessageDigest.getInstance("SHA-256")
                .digest(HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f" + "00000002" + "7b7d" + "5b5d"));
        assertThat(Leaf.digest(salt, bytes("{}"), bytes("[]"))).isEqualTo(expected);
        assertThat(Leaf.digest(salt, bytes("{}["), bytes("]"))).isNotEqualTo(expected);
    }

    /** The texts among the published vectors of RFC 8785, one by one, as our writer writes them. */
    @Test
    void texts_of_the_published_vectors_are_written_as_published() throws IOException {
        Path vectors = vectors().resolve("jcs/testdata");
        int texts = 0;
        try (Stream<Path> inputs = Files.list(vectors.resolve("input"))) {
            for (Path input : inputs.sorted().toList()) {
                String expected = Files.readString(vectors.resolve("output").resolve(input.getFileName()));
                JsonNode document = JsonMapper.shared().readTree(Files.readString(input));
                texts += compare(document, expected);
            }
        }
        assertThat(texts).isGreaterThan(20);
    }

    private static int compare(JsonNode node, String expected) {
        int texts = 0;
        TreeMap<String, JsonNode> children = new TreeMap<>();
        node.properties().forEach(property -> children.put(property.getKey(), property.getValue()));
        for (String name : children.keySet()) {
            assertThat(expected).contains(written(name) + ":");
            texts += 1 + compare(children.get(name), expected);
        }
        for (JsonNode element : node.isArray() ? node : JsonMapper.shared().createArrayNode()) {
            texts += compare(element, expected);
        }
        if (node.isString()) {
            assertThat(expected).contains(written(node.stringValue()));
            texts++;
        }
        return texts;
    }

    private static String written(String text) {
        StringBuilder json = new StringBuilder();
        CanonicalText.append(json, text);
        return json.toString();
    }

    private static Path vectors() {
        String named = System.getenv("LEDGER_VECTORS");
        String root = System.getProperty("qingliu.root", "..");
        Path vectors = named == null ? Path.of(root).resolve("../shared/vectors") : Path.of(named);
        if (!Files.isDirectory(vectors)) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError("no test vectors at " + vectors);
            }
            assumeThat(false)
                    .as("skipped: no test vectors at " + vectors + " (LEDGER_VECTORS names another place)")
                    .isTrue();
        }
        return vectors;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
