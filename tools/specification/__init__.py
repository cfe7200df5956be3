"""What the documentation says by generation: tables and examples made from the model and the writers themselves."""
