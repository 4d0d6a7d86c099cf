package io.qingliu.serialization;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What the tamper-evident log vouches for about one event: the RFC 8785 canonical JSON of a closed envelope of texts and
 * whole numbers below 2^53. It is written once, with the event, and never made again to verify.
 *
 * @param actor pseudonym of who entered the event
 * @param at the recording time; stored with microseconds
 * @param cluster the cluster whose history the event is part of, or empty
 * @param digest {@link #digest} of the content
 * @param id the event's id
 * @param key the idempotency key of the submission
 * @param rev revision of the stored type
 * @param seq the event's number in its stream, from 0
 * @param stream the stream
 * @param type the stored type name
 */
public record Leaf(
        String actor,
        Instant at,
        String cluster,
        byte[] digest,
        String id,
        String key,
        int rev,
        long seq,
        String stream,
        String type) {

    /** The only version of the envelope so far. */
    public static final int VERSION = 1;

    private static final long SAFE = 1L << 53;

    // fixed width, so that equal instants are equal texts
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** The canonical JSON, in UTF-8. The names stand in the order that RFC 8785 demands. */
    public byte[] bytes() {
        StringBuilder json = new StringBuilder(320);
        text(json.append('{'), "actor", actor);
        text(json.append(','), "at", AT.format(at));
        text(json.append(','), "cluster", cluster);
        text(json.append(','), "digest", "sha256:" + HexFormat.of().formatHex(digest));
        text(json.append(','), "id", id);
        text(json.append(','), "key", key);
        number(json.append(','), "rev", rev);
        number(json.append(','), "seq", seq);
        text(json.append(','), "stream", stream);
        text(json.append(','), "type", type);
        number(json.append(','), "v", VERSION);
        return json.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The hash of a leaf as RFC 6962 §2.1 defines it: {@code SHA-256(0x00 || leaf)}. */
    public static byte[] hash(byte[] leaf) {
        MessageDigest sha256 = sha256();
        sha256.update((byte) 0);
        return sha256.digest(leaf);
    }

    /**
     * What ties content to its leaf: {@code SHA-256(salt || u32be(length of payload) || payload || metadata)}. The salt, kept
     * beside the content, keeps a published leaf from betraying short contents.
     */
    public static byte[] digest(byte[] salt, byte[] payload, byte[] metadata) {
        MessageDigest sha256 = sha256();
        sha256.update(salt);
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(payload.length).array());
        sha256.update(payload);
        return sha256.digest(metadata);
    }

    private static void text(StringBuilder json, String name, String value) {
        json.append('"').append(name).append("\":");
        CanonicalText.append(json, value);
    }

    private static void number(StringBuilder json, String name, long value) {
        if (value <= -SAFE || value >= SAFE) {
            throw new IllegalArgumentException(name + " is beyond 2^53: " + value);
        }
        json.append('"').append(name).append("\":").append(value);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
