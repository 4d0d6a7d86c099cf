package io.qingliu.command.remediation;

import io.qingliu.events.CarriedProblem;
import io.qingliu.events.EventContext;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.remediation.ProblemRaised;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Problems on their way into a cycle: each comes in once and none is lost.
 *
 * <p>A problem keeps its id. Where the id stands already, it is the same problem and stays as it is, unless it comes from another
 * cluster or the one in the list is settled: then it comes in under the id with a number behind it.
 */
final class Carrying {
    private final RemediationId into;
    private final EventContext context;
    private final List<ProblemRaised> raised = new ArrayList<>();
    private ProblemList list;

    Carrying(RemediationId into, EventContext context, ProblemList list) {
        this.into = into;
        this.context = context;
        this.list = list;
    }

    /** Carries problems from a stream. */
    Carrying from(String stream, List<CarriedProblem> problems, List<Sha256> evidence) {
        problems.forEach(
                problem -> freeId(problem.problemId(), stream).ifPresent(id -> raise(id, problem, stream, evidence)));
        return this;
    }

    /** One event for each problem that came in. */
    List<ProblemRaised> raised() {
        return raised;
    }

    private void raise(ProblemId id, CarriedProblem problem, String stream, List<Sha256> evidence) {
        ProblemRaised event = new ProblemRaised(
                into,
                context,
                id,
                problem.code(),
                problem.severity(),
                problem.description(),
                problem.part(),
                null,
                null,
                problem.scoreItems(),
                stream,
                evidence);
        raised.add(event);
        list = list.with(Problem.raised(event));
    }

    /** The id under which the problem comes in; empty where it stands already. */
    private Optional<ProblemId> freeId(ProblemId wished, String stream) {
        ProblemId id = wished;
        for (int n = 2; ; n++) {
            Optional<Problem> standing = list.find(id);
            if (standing.isEmpty()) {
                return Optional.of(id);
            }
            if (isTheSame(standing.get(), stream)) {
                return Optional.empty();
            }
            id = new ProblemId(wished.value() + "-" + n);
        }
    }

    private boolean isTheSame(Problem standing, String stream) {
        return stream.equals(standing.carriedFrom()) || (!isAnotherCluster(stream) && !standing.settled());
    }

    private boolean isAnotherCluster(String stream) {
        return stream.startsWith("cluster-") && !stream.equals(into.cluster().value());
    }
}
