package org.wandelwerk.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The database the operator names; without an address there is one of our own below the home of the application. */
@ConfigurationProperties("wandelwerk.database")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("wandelwerk") String name,
        @DefaultValue("DURABLE") Durability durability) {}
