package io.qingliu.command.kernel;

import io.qingliu.events.ids.ClusterId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Refuses a command that names a cluster nobody registered, before it becomes a fact that no cluster's history could show.
 *
 * <p>The commands of the clusters' own room are left out: they register clusters and name successors that are yet to come.
 */
final class NamedClusters {
    private static final String OWN_ROOM = "cluster";

    private final Predicate<String> exists;
    private final Set<ClusterId> known = ConcurrentHashMap.newKeySet();

    /** @param exists whether a stream of that name exists */
    NamedClusters(Predicate<String> exists) {
        this.exists = exists;
    }

    /** @throws RuleRefused with {@link GeneralRule#THERE_IS_NO_SUCH_CLUSTER} and the field that names it */
    void mustExist(Command command) {
        if (command.stream().kind().equals(OWN_ROOM)) {
            return;
        }
        Judgement judgement = Judgement.of(command);
        in(command)
                .forEach((field, cluster) -> judgement.refuseFieldIf(
                        !isKnown(cluster), GeneralRule.THERE_IS_NO_SUCH_CLUSTER, field, cluster));
    }

    private boolean isKnown(ClusterId cluster) {
        if (known.contains(cluster)) {
            return true;
        }
        boolean registered = exists.test(cluster.value());
        if (registered) {
            known.add(cluster);
        }
        return registered;
    }

    private static Map<String, ClusterId> in(Command command) {
        Map<String, ClusterId> found = new LinkedHashMap<>();
        RecordComponent[] components = command.getClass().getRecordComponents();
        for (RecordComponent component : Arrays.copyOfRange(components, 2, components.length)) {
            collect(component.getName(), value(component, command), found);
        }
        return found;
    }

    private static void collect(String field, Object value, Map<String, ClusterId> found) {
        switch (value) {
            case null -> {}
            case ClusterId cluster -> found.put(field, cluster);
            case Collection<?> many -> {
                int i = 0;
                for (Object one : many) {
                    collect(field + "[" + i++ + "]", one, found);
                }
            }
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    if (!component.getType().isPrimitive()) {
                        collect(field + "." + component.getName(), value(component, record), found);
                    }
                }
            }
            default -> {}
        }
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
