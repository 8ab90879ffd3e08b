/** The project: beans of an application without the property {@code recipes}. */
@Configuration
@Requires(missingProperty = "recipes")
package com.acme.chat;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
