package io.github.closecall.benchmark.compile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A program as large as one likes, which has nothing to do with WebSocket. */
final class OrdinaryClasses {

    /** What most classes look like: fields, calls with arguments, constructors, lambdas, strings. */
    private static final String TEXT = """
            package com.acme.orders;

            import java.util.ArrayList;
            import java.util.HashMap;
            import java.util.List;
            import java.util.Map;
            import java.util.Objects;
            import java.util.Optional;

            public class Order$ {

                private static final int LIMIT = 100 + $;

                private final Map<String, Integer> amounts = new HashMap<>();
                private final List<String> notes = new ArrayList<>(LIMIT);
                private String customer;

                public Order$(String customer) {
                    this.customer = Objects.requireNonNull(customer, "customer");
                }

                public void add(String article, int amount) {
                    if (amount <= 0 || amount > LIMIT) {
                        throw new IllegalArgumentException(String.format("%d of %s", amount, article));
                    }
                    amounts.merge(article, amount, Integer::sum);
                    notes.add("added " + amount + " of " + article);
                }

                public int total() {
                    int total = 0;
                    for (Map.Entry<String, Integer> entry : amounts.entrySet()) {
                        total += Math.max(entry.getValue(), 0);
                    }
                    return total;
                }

                public Optional<String> mostWanted() {
                    return amounts.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .map(entry -> entry.getKey());
                }

                public Order$ copy() {
                    Order$ copy = new Order$(customer);
                    amounts.forEach((article, amount) -> copy.add(article, amount));
                    for (int i = 0; i < notes.size(); i++) {
                        copy.note(notes.get(i), i);
                    }
                    return copy;
                }

                void note(String text, int number) {
                    StringBuilder note = new StringBuilder();
                    note.append(number).append(": ").append(text.substring(0, Math.min(text.length(), 20)));
                    notes.add(note.toString());
                }

                @Override
                public boolean equals(Object other) {
                    return other instanceof Order$ order
                            && customer.equals(order.customer)
                            && amounts.equals(order.amounts);
                }

                @Override
                public int hashCode() {
                    return Objects.hash(customer, amounts);
                }
            }
            """;

    private OrdinaryClasses() {}

    static List<Source> sources(int classes) {
        return IntStream.range(0, classes)
                .mapToObj(i -> {
                    String name = "Order" + i;
                    String text = TEXT.replace("Order$", name).replace("$", Integer.toString(i % 97));
                    return new Source("com/acme/orders/" + name + ".java", text);
                })
                .toList();
    }

    /** One class with one method, which does this and that with local variables. */
    static List<Source> longMethod(int statements) {
        String body = IntStream.range(0, statements / 2)
                .mapToObj(i -> "int n%1$d = note.length() + %1$d; note.append(n%1$d);\n".formatted(i))
                .collect(Collectors.joining());
        String text = "class Long { void write(StringBuilder note) {\n" + body + "} }";
        return List.of(new Source("Long.java", text));
    }
}
