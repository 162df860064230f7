package org.wandelwerk.journey;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.wandelwerk.House;
import org.wandelwerk.Wandelwerk;

/** Another running application over the database and the folder of a house. */
public final class SecondNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private SecondNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts with the settings of the house. */
    public static SecondNode beside(Environment first) {
        var names = Stream.concat(
                Stream.of("wandelwerk.database.url", "wandelwerk.database.user", "wandelwerk.database.password"),
                Arrays.stream(House.class.getAnnotation(SpringBootTest.class).properties())
                        .map(setting -> setting.split("=", 2)[0]));
        var settings = names.map(name -> "--" + name + "=" + first.getRequiredProperty(name));
        return new SecondNode(new SpringApplicationBuilder(Wandelwerk.class)
                .run(Stream.concat(Stream.of("--server.port=0"), settings).toArray(String[]::new)));
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
