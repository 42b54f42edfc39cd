System.Console.WriteLine("plan");
