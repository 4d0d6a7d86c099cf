package io.qingliu.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who can knock, and where. */
class DoorsTest extends RunningLedger {
    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @Test
    void the_product_is_well_and_says_how_far_its_followers_are() throws Exception {
        HttpResponse<String> health = get(managementPort, "/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"followers\"", "\"automations\"", "\"head\"");
    }

    @ParameterizedTest
    @CsvSource({
        "health, 200",
        "metrics, 200",
        "prometheus, 200",
        "env, 404",
        "beans, 404",
        "heapdump, 404",
        "shutdown, 404"
    })
    void the_management_door_shows_three_things_only(String what, int status) throws Exception {
        assertThat(get(managementPort, "/actuator/" + what).statusCode()).isEqualTo(status);
    }

    @Test
    void the_front_door_shows_nothing_of_the_management() throws Exception {
        assertThat(get(port, "/actuator/health").statusCode()).isEqualTo(404);
    }

    @Test
    void machines_see_the_followers_too() throws Exception {
        assertThat(get(managementPort, "/actuator/prometheus").body())
                .contains("ledger_head", "ledger_follower_position{", "ledger_follower_parked{");
    }

    @Test
    void nobody_from_outside_this_machine_can_knock() throws Exception {
        List<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        Assumptions.assumeFalse(outside.isEmpty(), "本机没有外部地址 / this machine has no address but its own");
        for (InetAddress address : outside) {
            for (int door : new int[] {port, managementPort}) {
                assertThatThrownBy(() -> knock(address, door)).isInstanceOf(ConnectException.class);
            }
        }
    }

    private static void knock(InetAddress address, int door) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, door), 2000);
        }
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
