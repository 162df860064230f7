package org.wandelwerk.shell.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Files that are kept in parts and leave as one, so that no page asks for more than ten: the sheets that every page
 * has, and the library of the map with the script that moves it.
 */
@Configuration(proxyBeanMethods = false)
class JoinedFiles implements WebMvcConfigurer {

    private static final Map<String, List<String>> PARTS = Map.of(
            "house.css",
            List.of(
                    "static/css/tokens.css",
                    "static/css/layout.css",
                    "static/css/components.css",
                    "static/css/map.css"),
            "atlas.js",
            List.of("META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.js", "static/js/map.js"));

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final Map<String, Resource> joined = new HashMap<>();

    JoinedFiles() throws IOException {
        for (var file : PARTS.entrySet()) {
            joined.put(file.getKey(), joined(file.getKey(), file.getValue()));
        }
    }

    private static Resource joined(String name, List<String> parts) throws IOException {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.write(new ClassPathResource(part).getContentAsByteArray());
            all.write('\n');
        }
        return new Joined(name, all.toByteArray());
    }

    private static final class Joined extends ByteArrayResource {

        private final String name;

        Joined(String name, byte[] content) {
            super(content, name);
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        /** Not known; its address holds a digest of what it says. */
        @Override
        public long lastModified() {
            return -1;
        }
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var folder : List.of("css", "js")) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(CacheControl.maxAge(FOR_EVER).cachePublic())
                    .resourceChain(true)
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                    .addResolver(new JoinedResolver(joined));
        }
    }
}
