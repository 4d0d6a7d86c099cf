package io.qingliu.standalone.register;

import io.qingliu.events.ParkLevel;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.UnitId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a register says, checked.
 *
 * @param parks its parks
 * @param clusters its clusters
 */
record Entries(List<ParkEntry> parks, List<ClusterEntry> clusters) {
    /** Ids of surveys, cycles and rounds hold a cluster's code and a number. */
    private static final int LONGEST = 60;

    Entries {
        parks = List.copyOf(parks);
        clusters = List.copyOf(clusters);
    }

    /**
     * A park of the register.
     *
     * @param place where it stands
     * @param id its stream
     * @param name its name
     * @param englishName its English name
     * @param level its level
     * @param bondedZone whether it is a comprehensive bonded zone
     * @param shore the default for its clusters
     * @param within the park that contains it
     * @param units the reporting units in which it lies
     * @param managementBody the default for its clusters
     * @param document where the entry comes from
     */
    record ParkEntry(
            InputPlace place,
            ParkId id,
            String name,
            @Nullable String englishName,
            ParkLevel level,
            boolean bondedZone,
            Shore shore,
            @Nullable ParkId within,
            List<UnitId> units,
            @Nullable OrganisationId managementBody,
            @Nullable String document) {}

    /**
     * A cluster of the register.
     *
     * @param place where it stands
     * @param id its stream
     * @param name its name
     * @param park the park that it lies in
     * @param level that park's level
     * @param unit the reporting unit that answers for it
     * @param managementBody the body that carries out the remediation
     * @param parkShore the park's default
     * @param ownShore what the register says about the cluster itself, or null
     * @param scope what it says about the scope, or null
     */
    record ClusterEntry(
            InputPlace place,
            ClusterId id,
            String name,
            ParkId park,
            ParkLevel level,
            UnitId unit,
            @Nullable OrganisationId managementBody,
            Shore parkShore,
            @Nullable Shore ownShore,
            @Nullable Scope scope) {}

    /**
     * Whether a cluster is in scope, and why.
     *
     * @param inScope whether it is
     * @param enterprises how many enterprises have moved in
     * @param reason why
     */
    record Scope(boolean inScope, int enterprises, String reason) {}

    /**
     * The part of an id that stands for a name: the same name gives the same id, wherever and whenever it is read. Signs that
     * an id cannot hold become hyphens; a name that is too long keeps its beginning and gets a digest of the whole.
     */
    static String code(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{IsHan}A-Za-z0-9._]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return plain.substring(0, LONGEST - 9) + "-" + HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
