package org.wandelwerk.monitor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTestContextBootstrapper;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.test.context.cache.DefaultCacheAwareContextLoaderDelegate;
import org.springframework.test.context.support.DefaultBootstrapContext;
import org.wandelwerk.Wandelwerk;

/**
 * Lets those tests follow each other that use the same house, so that it opens once. One lane takes them from the
 * front, the other from the back: at both ends lie the longest and the houses with the most tests, and in the middle,
 * where the lanes meet and would share a house, those without one. The very last are the tests of the outermost
 * package: some read all code of the house, and what they read stays in memory until the end.
 */
public final class HousesTogether implements ClassOrderer {

    private enum Reach {
        A_HOUSE,
        ITSELF,
        ALL_CODE
    }

    @Override
    public void orderClasses(ClassOrdererContext context) {
        var places = new HashMap<Class<?>, Integer>();
        inOrder(context.getClassDescriptors().stream()
                        .map(ClassDescriptor::getTestClass)
                        .<Class<?>>map(test -> test)
                        .toList())
                .forEach(test -> places.put(test, places.size()));
        context.getClassDescriptors().sort(Comparator.comparing(test -> places.get(test.getTestClass())));
    }

    static List<Class<?>> inOrder(List<Class<?>> tests) {
        var front = new ArrayList<Class<?>>();
        var back = new ArrayDeque<Class<?>>();
        var groups = tests.stream()
                .sorted(Comparator.<Class<?>>comparingInt(HousesTogether::order).thenComparing(Class::getName))
                .collect(groupingBy(HousesTogether::house, LinkedHashMap::new, toList()));
        var isFront = true;
        for (var group : groups.values().stream()
                .sorted(Comparator.<List<Class<?>>>comparingInt(group -> order(group.getFirst()))
                        .thenComparing(group -> reach(group.getFirst()))
                        .thenComparing(List::size, Comparator.reverseOrder()))
                .toList()) {
            if (isFront) {
                front.addAll(group);
            } else {
                group.forEach(back::addFirst);
            }
            isFront = !isFront;
        }
        front.addAll(back);
        return front;
    }

    private static int order(Class<?> test) {
        return test.isAnnotationPresent(Order.class)
                ? test.getAnnotation(Order.class).value()
                : Order.DEFAULT;
    }

    private static Reach reach(Class<?> test) {
        if (hasHouse(test)) {
            return Reach.A_HOUSE;
        }
        return test.getPackageName().equals(Wandelwerk.class.getPackageName()) ? Reach.ALL_CODE : Reach.ITSELF;
    }

    private static boolean hasHouse(Class<?> test) {
        return MergedAnnotations.from(test, SearchStrategy.TYPE_HIERARCHY).isPresent(SpringBootTest.class);
    }

    /** What Spring keeps a house by; a test without a house is one of a kind. */
    private static Object house(Class<?> test) {
        if (!hasHouse(test)) {
            return test;
        }
        var bootstrapper = new SpringBootTestContextBootstrapper();
        bootstrapper.setBootstrapContext(
                new DefaultBootstrapContext(test, new DefaultCacheAwareContextLoaderDelegate()));
        return bootstrapper.buildMergedContextConfiguration();
    }
}
